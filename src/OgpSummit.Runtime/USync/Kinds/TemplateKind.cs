using System.Xml.Linq;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>Templates are known to the site by their file, their content is the view of that name.</summary>
internal sealed class TemplateKind(
    ITemplateService templates, FileSystems fileSystems, IShortStringHelper strings, FileNames names)
    : SyncKind<TemplateFile, ITemplate>
{
    public const string Name = "Templates";

    public override string Folder => Name;

    public override string Handler => "TemplateHandler";

    public override string Element => "Template";

    public override TemplateFile Read(XElement root) => TemplateFile.Read(root);

    public override string FileNameOf(TemplateFile file) => names.FromAlias(file.Alias);

    public override async Task<IReadOnlyList<Existing<TemplateFile, ITemplate>>> LoadAsync(
        SyncSite site, IReadOnlyCollection<Guid>? keys)
    {
        var all = (await site.TemplatesAsync()).Values.ToDictionary(
            template => template.Alias, template => template, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. all.Values.Select(template => new Existing<TemplateFile, ITemplate>(Describe(template, all), template)),
        ];
    }

    public override IReadOnlyList<TemplateFile> InOrder(IReadOnlyList<TemplateFile> files) => DependencyOrder.Of(
        files, file => file.Alias, file => file.Parent is { } parent ? [parent] : [], StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<SyncFileException> Problems(TemplateFile wanted, TemplateFile? current, ImportRun run)
    {
        if (current is null && !Views.FileExists(ViewOf(wanted.Alias)))
        {
            yield return new SyncFileException($"There is no view {ViewOf(wanted.Alias)} for it.", wanted.Line);
        }
    }

    public override async Task<ITemplate> ApplyAsync(TemplateFile wanted, ITemplate? entity, ImportRun run)
    {
        var template = entity ?? new Template(strings, wanted.Name, wanted.Alias)
        {
            Key = wanted.Key,
            Content = ReadView(wanted.Alias),
        };
        template.Name = wanted.Name;
        template.Alias = wanted.Alias;

        var saved = entity is null
            ? await templates.CreateAsync(template, User)
            : await templates.UpdateAsync(template, User);
        return saved.Success ? saved.Result : throw new SyncFileException($"The site refuses it: {saved.Status}.", wanted.Line);
    }

    public override async Task DeleteAsync(ITemplate entity)
    {
        var deleted = await templates.DeleteAsync(entity.Key, User);
        if (!deleted.Success)
        {
            throw new SyncFileException($"The site refuses to delete it: {deleted.Status}.");
        }
    }

    private IFileSystem Views => fileSystems.MvcViewsFileSystem
        ?? throw new InvalidOperationException("The site has no file system for views.");

    private string ReadView(string alias)
    {
        using var reader = new StreamReader(Views.OpenFile(ViewOf(alias)));
        return reader.ReadToEnd();
    }

    private static string ViewOf(string alias) => alias.Replace(" ", "", StringComparison.Ordinal) + ".cshtml";

    private static TemplateFile Describe(ITemplate template, Dictionary<string, ITemplate> all) => new()
    {
        Key = template.Key,
        Alias = template.Alias,
        Level = LevelOf(template, all),
        Name = template.Name ?? "",
        Parent = string.IsNullOrEmpty(template.MasterTemplateAlias) ? null : template.MasterTemplateAlias,
    };

    private static int LevelOf(ITemplate template, Dictionary<string, ITemplate> all)
    {
        var level = 1;
        for (var next = template;
            !string.IsNullOrEmpty(next.MasterTemplateAlias) && all.TryGetValue(next.MasterTemplateAlias, out next) && level < 20;
            level++)
        {
        }

        return level;
    }
}
