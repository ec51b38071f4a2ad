using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using File = System.IO.File;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class TemplateContract : IDisposable
{
    private readonly RuntimeHost _host;
    private readonly ITemplateService _templates;
    private readonly string _views;

    protected TemplateContract(RuntimeHost host)
    {
        _host = host;
        _templates = host.Get<ITemplateService>();
        _views = Path.Combine(host.Folder, "Views");
        Directory.CreateDirectory(_views);
    }

    public void Dispose()
    {
        Directory.Delete(_views, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_template_that_is_created_takes_the_view_that_is_there()
    {
        var alias = Given.Unique("axis");
        await File.WriteAllTextAsync(ViewOf(alias), "<h1>From the repository</h1>");

        await _templates.CreateAsync("Axis", alias, "<h1>From an import</h1>", Given.Administrator);

        Assert.Equal("<h1>From the repository</h1>", (await _templates.GetAsync(alias))!.Content);
        Assert.Equal("<h1>From the repository</h1>", await File.ReadAllTextAsync(ViewOf(alias)));
    }

    [Fact]
    public async Task A_view_that_is_missing_is_written()
    {
        var alias = Given.Unique("axis");

        await _templates.CreateAsync("Axis", alias, "<h1>New</h1>", Given.Administrator);

        Assert.Equal("<h1>New</h1>", await File.ReadAllTextAsync(ViewOf(alias)));
    }

    [Fact]
    public async Task A_published_site_has_no_views_and_gets_none()
    {
        Directory.Delete(_views, recursive: true);
        var alias = Given.Unique("axis");

        var created = await _templates.CreateAsync("Axis", alias, "<h1>New</h1>", Given.Administrator);

        Assert.True(created.Success);
        Assert.False(Directory.Exists(_views));
        Assert.Equal("", (await _templates.GetAsync(alias))!.Content);
        Directory.CreateDirectory(_views);
    }

    [Fact]
    public async Task Only_a_changed_content_changes_the_view()
    {
        var template = await CreatedAsync("<h1>One</h1>");
        await File.WriteAllTextAsync(ViewOf(template.Alias), "<h1>By a developer</h1>");

        template.Name = "Renamed";
        await _templates.UpdateAsync(template, Given.Administrator);
        Assert.Equal("<h1>By a developer</h1>", await File.ReadAllTextAsync(ViewOf(template.Alias)));

        template.Content = "<h1>By an administrator</h1>";
        await _templates.UpdateAsync(template, Given.Administrator);
        Assert.Equal("<h1>By an administrator</h1>", await File.ReadAllTextAsync(ViewOf(template.Alias)));
    }

    [Fact]
    public async Task A_new_alias_renames_the_view_and_follows_into_the_types()
    {
        var template = await CreatedAsync("<h1>One</h1>");
        var types = _host.Get<IContentTypeService>();
        var type = await new Given(_host).DocumentTypeAsync(varies: false);
        type.AllowedTemplates = [template];
        type.SetDefaultTemplate(template);
        await types.UpdateAsync(type, Given.Administrator);
        var (old, renamed) = (template.Alias, Given.Unique("renamed"));

        template.Alias = renamed;
        await _templates.UpdateAsync(template, Given.Administrator);

        Assert.False(File.Exists(ViewOf(old)));
        Assert.Equal("<h1>One</h1>", await File.ReadAllTextAsync(ViewOf(renamed)));
        Assert.Equal(renamed, types.Get(type.Key)!.DefaultTemplate!.Alias);
    }

    [Fact]
    public async Task The_layout_in_the_view_makes_a_template_a_child()
    {
        var master = await CreatedAsync("@RenderBody()");

        var child = await CreatedAsync($"@{{ Layout = \"{master.Alias}.cshtml\"; }}");

        var read = await _templates.GetAsync(child.Key);
        Assert.Equal(master.Alias, read!.MasterTemplateAlias);
        Assert.Equal($"-1,{master.Id},{child.Id}", read.Path);
        Assert.Equal([child.Key], (await _templates.GetDescendantsAsync(master.Id)).Select(template => template.Key));
        Assert.True((await _templates.GetAsync(master.Key))!.IsMasterTemplate);
        Assert.Equal(
            TemplateOperationStatus.MasterTemplateCannotBeDeleted,
            (await _templates.DeleteAsync(master.Key, Given.Administrator)).Status);
    }

    [Fact]
    public async Task A_template_that_goes_leaves_types_and_documents_without_one()
    {
        var template = await CreatedAsync("<h1>One</h1>");
        var type = await new Given(_host).DocumentTypeAsync(varies: false);
        type.SetDefaultTemplate(template);
        await _host.Get<IContentTypeService>().UpdateAsync(type, Given.Administrator);
        var contents = _host.Get<IContentService>();
        var document = contents.Create("Page", -1, type.Alias);
        document.TemplateId = template.Id;
        contents.Save(document);

        await _templates.DeleteAsync(template.Key, Given.Administrator);

        Assert.Null(await _templates.GetAsync(template.Key));
        Assert.Empty(_host.Get<IContentTypeService>().Get(type.Key)!.AllowedTemplates!);
        Assert.Null(contents.GetById(document.Key)!.TemplateId);
        Assert.False(File.Exists(ViewOf(template.Alias)));
    }

    private string ViewOf(string alias) => Path.Combine(_views, $"{alias}.cshtml");

    private async Task<ITemplate> CreatedAsync(string content)
    {
        var created = await _templates.CreateAsync("Template", Given.Unique("template"), content, Given.Administrator);
        Assert.True(created.Success, created.Status.ToString());
        return (await _templates.GetAsync(created.Result.Key))!;
    }
}

[Collection(OnSqlite.Name)]
public sealed class TemplatesOnSqlite(SqliteHost fixture) : TemplateContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class TemplatesOnPostgreSql(PostgreSqlHost fixture) : TemplateContract(fixture.Host);
