using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.UserGroups;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>Which parts of a document a user may write, once the document itself is allowed: languages and properties.</summary>
/// <param name="Languages">Null for all.</param>
/// <param name="MayWriteShared">Whether that includes what the languages of a document share.</param>
/// <param name="Groups">Whose permissions for single properties count.</param>
internal sealed record WritingRights(
    IReadOnlySet<string>? Languages, bool MayWriteShared, IReadOnlyCollection<IReadOnlyUserGroup> Groups)
{
    /// <summary>Nothing has to be looked at closely.</summary>
    public bool AreUnlimited => Languages is null && Groups.Any(MayWriteAnything);

    /// <param name="culture">Null for what does not vary.</param>
    public bool MayWriteIn(string? culture) => Languages is null || (culture is null ? MayWriteShared : Languages.Contains(culture));

    /// <summary>As the client has it: what a group says of a property takes the place of what it says of all.</summary>
    public bool MayWrite(IPropertyType property) => Groups.Any(group =>
    {
        var verbs = ValuePermissions(group).Where(permission => permission.PropertyType == property.Key).ToList();
        return verbs.Count == 0
            ? group.Permissions.Contains(ActionDocumentPropertyWrite.ActionLetter)
            : verbs.Any(permission => permission.Verb == ActionDocumentPropertyWrite.ActionLetter);
    });

    private static bool MayWriteAnything(IReadOnlyUserGroup group) =>
        group.Permissions.Contains(ActionDocumentPropertyWrite.ActionLetter)
        && !group.GranularPermissions.OfType<DocumentPropertyValueGranularPermission>().Any();

    private static IEnumerable<PropertyValuePermission> ValuePermissions(IReadOnlyUserGroup group) => group.GranularPermissions
        .OfType<DocumentPropertyValueGranularPermission>()
        .Select(PropertyValuePermission.Parse)
        .OfType<PropertyValuePermission>();
}

/// <summary>Works out what users may write.</summary>
internal sealed class WritingRightsOfUsers(ILanguageService languages, IOptionsMonitor<ContentSettings> settings)
{
    public async Task<WritingRights> OfAsync(IUser user)
    {
        var groups = user.Groups.ToList();
        if (groups.Exists(group => group.HasAccessToAllLanguages))
        {
            return new(null, true, groups);
        }

        var ids = groups.SelectMany(group => group.AllowedLanguages).Distinct().ToArray();
        var allowed = (await languages.GetIsoCodesByIdsAsync(ids)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var mayWriteShared = settings.CurrentValue.AllowEditInvariantFromNonDefault
            || allowed.Contains(await languages.GetDefaultIsoCodeAsync());
        return new(allowed, mayWriteShared, groups);
    }
}
