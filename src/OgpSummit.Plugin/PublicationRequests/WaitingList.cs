using OgpSummit.Plugin.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>The open requests that concern somebody: documents that he may publish, and what he sent himself.</summary>
internal sealed class WaitingList(
    SentDocuments sent, SendingRights rights, IContentService contents, IEntityService entities, IUserService users, ApiLanguages languages)
{
    private const int Most = 200;

    public async Task<PublicationRequestList> ReadAsync(IUser user)
    {
        var open = await ReadOpenAsync();
        var keys = open.ConvertAll(one => one.Document.Key);
        var publishable = await rights.MayPublishAsync(user, keys);
        var readable = await rights.MayReadAsync(user, keys);
        var concerned = open
            .Where(one => publishable.Contains(one.Document.Key) || (one.Request.UserId == user.Id && readable.Contains(one.Document.Key)))
            .Take(Most)
            .ToArray();
        var names = Names(concerned.Select(one => one.Request.UserId));
        var parents = await ParentNamesAsync(concerned.Select(one => one.Document.ParentId));
        List<PublicationRequestItem> items = [];
        foreach (var (request, document) in concerned)
        {
            items.Add(await ToItemAsync(request, document, user, publishable.Contains(document.Key), names, parents));
        }

        return new PublicationRequestList { Items = items };
    }

    /// <summary>The open request of one document; null when nothing waits.</summary>
    public async Task<PublicationRequestItem?> FindAsync(IContent document, IUser user, bool mayPublish)
    {
        if (await sent.FindAsync(document) is not { } request || !request.IsOpen(document))
        {
            return null;
        }

        return await ToItemAsync(
            request, document, user, mayPublish, Names([request.UserId]), await ParentNamesAsync([document.ParentId]));
    }

    private async Task<List<(PublicationRequest Request, IContent Document)>> ReadOpenAsync()
    {
        var requests = await sent.ReadAsync();
        if (requests.Count == 0)
        {
            return [];
        }

        // Most of what was ever sent has been published since: the tree's entries say so without the values of documents.
        var pending = entities.GetAll(UmbracoObjectTypes.Document, [.. requests.Select(request => request.Document)])
            .OfType<IDocumentEntitySlim>()
            .Where(entity => !entity.Trashed && (!entity.Published || entity.Edited))
            .Select(entity => entity.Id)
            .ToArray();
        var documents = contents.GetByIds(pending).ToDictionary(document => document.Id);
        return
        [
            .. requests
                .Where(request => documents.TryGetValue(request.Document, out var document) && request.IsOpen(document))
                .Select(request => (request, documents[request.Document])),
        ];
    }

    private async Task<PublicationRequestItem> ToItemAsync(
        PublicationRequest request,
        IContent document,
        IUser user,
        bool mayPublish,
        Dictionary<int, string?> names,
        Dictionary<int, string> parents)
    {
        var all = await languages.AllAsync();
        string[] open = [.. request.OpenCultures(document).Where(culture => culture.Length > 0).OrderBy(culture => OrderOf(culture, all))];
        return new PublicationRequestItem
        {
            Document = document.Key,
            DocumentType = document.ContentType.Alias,
            Icon = document.ContentType.Icon,
            Name = await NameAsync(culture => document.GetCultureName(culture)) ?? document.Name ?? string.Empty,
            ParentName = parents.GetValueOrDefault(document.ParentId),
            Cultures = open,
            Culture = open.FirstOrDefault() ?? all[0].Culture,
            SentBy = names.GetValueOrDefault(request.UserId),
            SentAt = request.At,
            Comment = request.Comment,
            IsOwn = request.UserId == user.Id,
            IsPublished = document.Published,
            IsOutdated = request.IsOutdated(document),
            MayPublish = mayPublish,
        };
    }

    /// <summary>The default language first, as everywhere.</summary>
    private static int OrderOf(string culture, IReadOnlyList<ApiLanguage> all) =>
        all.TakeWhile(language => !string.Equals(language.Culture, culture, StringComparison.OrdinalIgnoreCase)).Count();

    private Dictionary<int, string?> Names(IEnumerable<int> ids) =>
        ids.Distinct().ToArray() is { Length: > 0 } some
            ? users.GetUsersById(some).DistinctBy(user => user.Id).ToDictionary(user => user.Id, user => user.Name)
            : [];

    private async Task<Dictionary<int, string>> ParentNamesAsync(IEnumerable<int> ids)
    {
        Dictionary<int, string> names = [];
        if (ids.Where(id => id > 0).Distinct().ToArray() is { Length: > 0 } some)
        {
            foreach (var parent in entities.GetAll(UmbracoObjectTypes.Document, some).OfType<IDocumentEntitySlim>())
            {
                names[parent.Id] = await NameAsync(parent.CultureNames.GetValueOrDefault) ?? parent.Name ?? string.Empty;
            }
        }

        return names;
    }

    /// <summary>In the editor's language, else in the first one that has a name.</summary>
    private async ValueTask<string?> NameAsync(Func<string, string?> nameIn)
    {
        var all = await languages.AllAsync();
        return all
            .OrderByDescending(language => language.Code == BackOfficeProblem.Language)
            .Select(language => nameIn(language.Culture))
            .FirstOrDefault(name => !string.IsNullOrEmpty(name));
    }
}
