using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Hosting.Site;

/// <summary>Names that a property may not take, because a published item already has a member of that name.</summary>
internal sealed class ReservedFieldNames : IReservedFieldNamesService
{
    public ISet<string> GetDocumentReservedFieldNames() => MembersOf(typeof(IPublishedContent));

    public ISet<string> GetMediaReservedFieldNames() => MembersOf(typeof(IPublishedContent));

    public ISet<string> GetMemberReservedFieldNames() => MembersOf(typeof(IPublishedMember));

    private static HashSet<string> MembersOf(Type type) => type.GetInterfaces().Append(type)
        .SelectMany(declaring => declaring.GetProperties().Select(property => property.Name)
            .Concat(declaring.GetMethods().Where(method => !method.IsSpecialName).Select(method => method.Name)))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
