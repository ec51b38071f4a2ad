using OgpSummit.Plugin.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>Says of open requests what they are about, in the editor's language, and who sent them.</summary>
internal sealed class PublicationRequestWriter(IEntityService entities, IUserService users, ApiLanguages languages)
{
    public async Task<IReadOnlyList<PublicationRequestItem>> WriteAsync(IReadOnlyList<OpenRequest> requests, IUser user)
    {
        var all = await languages.AllAsync();
        var senders = Senders([.. requests.Select(open => open.Request.UserId).Distinct()]);
        var parents = Parents([.. requests.Select(open => open.Document.ParentId).Where(id => id > 0).Distinct()], all);
        return [.. requests.Select(ToItem)];

        PublicationRequestItem ToItem(OpenRequest open)
        {
            var (request, document, mayPublish) = open;
            string[] cultures = [.. request.OpenCultures(document).Where(culture => culture.Length > 0).OrderBy(culture => OrderOf(culture, all))];
            return new PublicationRequestItem
            {
                Document = document.Key,
                DocumentType = document.ContentType.Alias,
                Icon = document.ContentType.Icon,
                Name = Name(document.GetCultureName, all) ?? document.Name ?? string.Empty,
                ParentName = parents.GetValueOrDefault(document.ParentId),
                Cultures = cultures,
                Culture = cultures.FirstOrDefault() ?? all[0].Culture,
                SentBy = senders.GetValueOrDefault(request.UserId),
                SentAt = request.At,
                Comment = request.Comment,
                IsOwn = request.UserId == user.Id,
                IsPublished = document.Published,
                IsOutdated = request.IsOutdated(document),
                MayPublish = mayPublish,
            };
        }
    }

    /// <summary>The default language first, as everywhere.</summary>
    private static int OrderOf(string culture, IReadOnlyList<ApiLanguage> all) =>
        all.TakeWhile(language => !string.Equals(language.Culture, culture, StringComparison.OrdinalIgnoreCase)).Count();

    private Dictionary<int, string?> Senders(int[] ids) => ids.Length == 0
        ? []
        : users.GetUsersById(ids).DistinctBy(sender => sender.Id).ToDictionary(sender => sender.Id, sender => sender.Name);

    private Dictionary<int, string> Parents(int[] ids, IReadOnlyList<ApiLanguage> all) => ids.Length == 0
        ? []
        : entities.GetAll(UmbracoObjectTypes.Document, ids).OfType<IDocumentEntitySlim>().ToDictionary(
            parent => parent.Id,
            parent => Name(parent.CultureNames.GetValueOrDefault, all) ?? parent.Name ?? string.Empty);

    /// <summary>In the editor's language, else in the first one that has a name.</summary>
    private static string? Name(Func<string, string?> nameIn, IReadOnlyList<ApiLanguage> all) => all
        .OrderByDescending(language => language.Code == BackOfficeProblem.Language)
        .Select(language => nameIn(language.Culture))
        .FirstOrDefault(name => !string.IsNullOrEmpty(name));
}
