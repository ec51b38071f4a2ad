using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>Documents are saved first, all of them, and published afterwards: then what they refer to is there.</summary>
internal sealed class DocumentKind(
    IContentService documents, IEntityService entities, IShortStringHelper strings, FileNames names, MediaMirror mirror)
    : ContentKind<IContent>(entities, strings, names, mirror)
{
    public const string Name = "Content";

    private const int PageSize = 500;
    private const string AllCultures = "*";

    public override string Folder => Name;

    public override string Handler => "ContentHandler";

    public override string Element => ContentFile.DocumentElement;

    public override bool FinishesLast => true;

    public override ContentFile Complete(ContentFile stated, ContentFile? current, ImportRun run)
    {
        var file = base.Complete(stated, current, run);
        return stated.Trashed ? file : file with
        {
            Published = PublishedIn(stated, current, [.. file.CultureNames.Keys]),
            Schedule =
            [
                .. stated.Schedule.Where(entry => entry.Date > run.Now),
                .. (current?.Schedule ?? []).Where(entry => entry.Date <= run.Now),
            ],
            Template = TemplateOf(stated, current, run),
        };
    }

    public override IEnumerable<SyncFileException> Problems(ContentFile wanted, ContentFile? current, ImportRun run)
    {
        foreach (var problem in base.Problems(wanted, current, run))
        {
            yield return problem;
        }

        if (wanted.Template is { } template && template.Key != Guid.Empty && !run.Known.Has(TemplateKind.Name, template.Key))
        {
            yield return new SyncFileException($"The template \"{template.Alias}\" is not in the site.", wanted.Line);
        }
    }

    public override Task<IContent> FinishAsync(ContentFile wanted, IContent entity, ImportRun run)
    {
        if (wanted.Trashed)
        {
            return Task.FromResult(entity);
        }

        var scheduled = documents.GetContentScheduleByContentId(entity.Id).FullSchedule.Select(Describe).ToHashSet();
        string[] publish = Cultures(wanted, true);
        if (publish.Length > 0 && (run.IsForced || HasUnpublished(entity, publish)))
        {
            // What awaits its time cannot be published before.
            Schedule(entity, scheduled, []);
            Publish(entity, publish, wanted);
        }
        else if (publish.Length == 0 && RefersToDocuments(wanted))
        {
            // The site notes references when it saves, and some of the documents meant came later.
            Save(entity, wanted);
        }

        foreach (var culture in Cultures(wanted, false).Where(culture => IsPublished(entity, culture)))
        {
            documents.Unpublish(entity, culture);
        }

        Schedule(entity, scheduled, wanted.Schedule);
        return Task.FromResult(entity);
    }

    public override Task DeleteAsync(IContent entity)
    {
        Accept(documents.Delete(entity), "delete it");
        return Task.CompletedTask;
    }

    protected override string TypeFolder => DocumentTypeKind.Name;

    protected override UmbracoObjectTypes ObjectType => UmbracoObjectTypes.Document;

    protected override IContentTypeComposition? TypeOf(SyncSite site, string alias) =>
        site.ContentTypes.Values.FirstOrDefault(type => type.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase));

    protected override IReadOnlyList<IContent> All() =>
    [
        .. Paging.All((page, size) => documents.GetPagedDescendants(Constants.System.Root, page, size, out _), PageSize),
        .. Paging.All((page, size) => documents.GetPagedContentInRecycleBin(page, size, out _), PageSize),
    ];

    protected override IReadOnlyList<IContent> Some(IReadOnlyCollection<Guid> keys) => [.. documents.GetByIds(keys)];

    protected override IContent Create(ContentFile wanted, int parentId, IContentTypeComposition type) =>
        new Content(wanted.Name, parentId, (IContentType)type)
        {
            Key = wanted.Key,
            CreateDate = wanted.CreateDate ?? default,
        };

    protected override void Save(IContent item, ContentFile wanted) => Accept(documents.Save(item), "save it");

    protected override void Move(IContent item, int parentId) => Accept(documents.Move(item, parentId), "move it");

    protected override void Trash(IContent item) => Accept(documents.MoveToRecycleBin(item), "move it to the recycle bin");

    protected override async Task<Func<IContent, ContentFile, ContentFile>> DescriberAsync(
        IReadOnlyList<IContent> items, SyncSite site)
    {
        var templates = (await site.TemplatesAsync()).Values.ToDictionary(template => template.Id);
        var schedules = documents.GetContentSchedulesByKeys([.. items.Select(item => item.Key)]);
        return (item, file) => file with
        {
            Published = new PublishedFile(item.Published, item.AvailableCultures.ToDictionary(
                culture => culture, item.IsCulturePublished, StringComparer.OrdinalIgnoreCase)),
            Schedule = schedules.TryGetValue(item.Key, out var schedule) ? [.. schedule.Select(Describe)] : [],
            Template = item.TemplateId is { } id && templates.TryGetValue(id, out var template)
                ? new ItemReference(template.Key, template.Alias)
                : ItemReference.None,
        };
    }

    protected override async Task PlaceAsync(IContent item, ContentFile wanted, ImportRun run)
    {
        await base.PlaceAsync(item, wanted, run);
        var templates = await run.Site.TemplatesAsync();
        item.TemplateId = wanted.Template is { } reference && templates.TryGetValue(reference.Key, out var template)
            ? template.Id
            : null;
    }

    private static bool HasUnpublished(IContent document, string[] cultures) =>
        document.Edited
        || document.PublishTemplateId != document.TemplateId
        || !cultures.All(culture => IsPublished(document, culture));

    private void Publish(IContent document, string[] cultures, ContentFile wanted)
    {
        var result = documents.Publish(document, cultures);
        if (!result.Success)
        {
            var properties = string.Join(", ", result.InvalidProperties?.Select(property => property.Alias).Distinct() ?? []);
            throw new SyncFileException(
                $"It is saved, but cannot be published: {result.Result}{(properties.Length > 0 ? $" ({properties})" : "")}.",
                wanted.Line);
        }
    }

    /// <param name="document">The document.</param>
    /// <param name="current">What is scheduled; afterwards what is wanted.</param>
    /// <param name="wanted">What is to be scheduled.</param>
    private void Schedule(IContent document, HashSet<ScheduleFile> current, IReadOnlyList<ScheduleFile> wanted)
    {
        if (current.SetEquals(wanted))
        {
            return;
        }

        var schedule = new ContentScheduleCollection();
        foreach (var entry in wanted)
        {
            schedule.Add(new ContentSchedule(entry.Culture, entry.Date, entry.Action));
        }

        documents.PersistContentSchedule(document, schedule);
        current.Clear();
        current.UnionWith(wanted);
    }

    private static ScheduleFile Describe(ContentSchedule schedule)
    {
        var date = DateTime.SpecifyKind(schedule.Date, DateTimeKind.Utc);
        var culture = schedule.Culture.Length > 0 ? schedule.Culture : AllCultures;
        return new ScheduleFile(culture, schedule.Action, date.AddTicks(-(date.Ticks % TimeSpan.TicksPerSecond)));
    }

    private static PublishedFile PublishedIn(ContentFile stated, ContentFile? current, string[] cultures)
    {
        var inCultures = cultures.ToDictionary(
            culture => culture,
            culture => stated.Published?.Cultures.TryGetValue(culture, out var says) == true
                ? says
                : current?.Published?.Cultures.GetValueOrDefault(culture) ?? false,
            StringComparer.OrdinalIgnoreCase);
        var any = inCultures.Count > 0
            ? inCultures.ContainsValue(true)
            : (stated.Published ?? current?.Published)?.Default ?? false;
        return new PublishedFile(any, inCultures);
    }

    private static ItemReference TemplateOf(ContentFile stated, ContentFile? current, ImportRun run)
    {
        if (stated.Template is not { } template)
        {
            return current?.Template ?? ItemReference.None;
        }

        return template.Key == Guid.Empty && template.Alias.Length == 0
            ? ItemReference.None
            : template with { Key = run.Known.Resolve(TemplateKind.Name, template) ?? template.Key };
    }

    private static string[] Cultures(ContentFile file, bool published)
    {
        if (file.CultureNames.Count == 0)
        {
            return file.Published!.Default == published ? [AllCultures] : [];
        }

        return [.. file.Published!.Cultures.Where(culture => culture.Value == published).Select(culture => culture.Key)];
    }

    private static bool IsPublished(IContent document, string culture) =>
        culture == AllCultures ? document.Published : document.IsCulturePublished(culture);

    private static bool RefersToDocuments(ContentFile file) => file.Properties
        .SelectMany(property => property.Values)
        .Any(value => value.Text.Contains("umb://document/", StringComparison.Ordinal));

    private static void Accept(OperationResult result, string what)
    {
        if (!result.Success)
        {
            throw new SyncFileException($"The site refuses to {what}: {result.Result}.");
        }
    }
}
