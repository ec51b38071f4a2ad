using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.USync.Kinds;

internal sealed class DocumentTypeKind(
    IContentTypeService types, IContentTypeContainerService containers, IShortStringHelper strings, FileNames names)
    : TypeKind<IContentType>(types, containers, strings, names)
{
    public const string Name = "ContentTypes";

    public override string Folder => Name;

    public override string Handler => "ContentTypeHandler";

    public override string Element => TypeFile.DocumentElement;

    public override TypeFile Complete(TypeFile stated, TypeFile? current, ImportRun run)
    {
        var file = base.Complete(stated, current, run);
        return file with
        {
            History = file.History ?? current?.History ?? new HistoryFile(PreventCleanup: false, null, null),
            Properties =
            [
                .. file.Properties.Select(property =>
                    property with { Variations = property.Variations ?? ContentVariation.Nothing }),
            ],
        };
    }

    protected override IReadOnlyDictionary<Guid, IContentType> AllOf(SyncSite site) => site.ContentTypes;

    protected override IContentType Create(int parentId) => new ContentType(Strings, parentId);

    protected override TypeFile Describe(IContentType type, TypeFile file) => file with
    {
        History = new HistoryFile(
            type.HistoryCleanup?.PreventCleanup ?? false,
            type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
            type.HistoryCleanup?.KeepLatestVersionPerDayForDays),
        DefaultTemplate = type.DefaultTemplate?.Alias ?? "",
        AllowedTemplates = [.. (type.AllowedTemplates ?? []).Select(template => new ItemReference(template.Key, template.Alias))],
    };

    protected override async Task ApplyOwnAsync(IContentType type, TypeFile wanted, ImportRun run)
    {
        var templates = await run.Site.TemplatesAsync();
        type.AllowedTemplates = [.. wanted.AllowedTemplates.Select(template => templates[template.Key])];
        type.SetDefaultTemplate(templates.Values.FirstOrDefault(template =>
            template.Alias.Equals(wanted.DefaultTemplate, StringComparison.OrdinalIgnoreCase)));
        type.HistoryCleanup = new HistoryCleanup
        {
            PreventCleanup = wanted.History!.PreventCleanup,
            KeepAllVersionsNewerThanDays = wanted.History.KeepAllDays,
            KeepLatestVersionPerDayForDays = wanted.History.KeepLatestPerDayDays,
        };
    }
}
