using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Variants;

/// <summary>Reads what is known of documents per culture: names, state, dates and schedule.</summary>
internal sealed class DocumentVariants(SiteCultures site, IContentService documents)
{
    public async Task<IReadOnlyList<DocumentVariant>> OfAsync(IContent document) =>
        Of(document, await site.InOrderAsync(), documents.GetContentScheduleByContentId(document.Key).FullSchedule);

    /// <summary>By key, with one command for the schedules of all.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<DocumentVariant>>> OfAsync(IReadOnlyCollection<IContent> many)
    {
        var cultures = await site.InOrderAsync();
        var schedules = many.Count == 0 ? null : documents.GetContentSchedulesByKeys([.. many.Select(document => document.Key)]);
        return many.ToDictionary(
            document => document.Key,
            document => Of(document, cultures, schedules!.TryGetValue(document.Key, out var schedule) ? [.. schedule] : []));
    }

    /// <summary>As published; cultures that are not are left out.</summary>
    public async Task<IReadOnlyList<DocumentVariant>> PublishedAsync(IContent document) => document.ContentType.VariesByCulture()
        ? [.. (await site.InOrderAsync()).Where(document.IsCulturePublished).Select(culture => Published(document, culture))]
        : [Published(document, null)];

    private static IReadOnlyList<DocumentVariant> Of(
        IContent document, IReadOnlyList<string> cultures, IReadOnlyCollection<ContentSchedule> schedule) =>
        document.ContentType.VariesByCulture()
            ? [.. cultures.Where(document.IsCultureAvailable).Select(culture => Variant(document, culture, schedule))]
            : [Variant(document, null, schedule)];

    private static DocumentVariant Published(IContent document, string? culture) => Variant(document, culture, []) with
    {
        Name = (culture is null ? document.PublishName : document.GetPublishName(culture)) ?? string.Empty,
        State = DocumentState.Published,
    };

    private static DocumentVariant Variant(IContent document, string? culture, IReadOnlyCollection<ContentSchedule> schedule)
    {
        var (published, edited) = culture is null
            ? (document.Published, document.Edited)
            : (document.IsCulturePublished(culture), document.IsCultureEdited(culture));
        return new(
            culture,
            (culture is null ? document.Name : document.GetCultureName(culture)) ?? string.Empty,
            DocumentStates.Of(document.Trashed, published, edited),
            document.CreateDate.ToApi(),
            ((culture is null ? null : document.GetUpdateDate(culture)) ?? document.UpdateDate).ToApi())
        {
            PublishDate = (culture is null ? document.PublishDate : document.GetPublishDate(culture))?.ToApi(),
            ScheduledPublishDate = Scheduled(schedule, culture, ContentScheduleAction.Release),
            ScheduledUnpublishDate = Scheduled(schedule, culture, ContentScheduleAction.Expire),
        };
    }

    private static DateTimeOffset? Scheduled(IEnumerable<ContentSchedule> schedule, string? culture, ContentScheduleAction action) =>
        schedule
            .Where(entry => entry.Action == action && entry.Culture.InvariantEquals(culture ?? string.Empty))
            .Select(entry => (DateTimeOffset?)entry.Date.ToApi())
            .Min();
}
