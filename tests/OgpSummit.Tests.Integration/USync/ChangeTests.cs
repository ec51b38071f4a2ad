using System.Globalization;
using System.Xml.Linq;
using OgpSummit.Runtime.USync.Reporting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace OgpSummit.Tests.Integration.USync;

/// <summary>What becomes of a site when its files change.</summary>
[Collection(SyncedSites.Name)]
public sealed class ChangeTests : IAsyncLifetime
{
    private static readonly Guid Home = new("d1ad11b7-7869-48bb-8b36-2526b16cc5db");
    private static readonly Guid Axis = new("2457bd0b-3bef-435a-8e3d-bde4ba083af7");
    private static readonly Guid Report = new("9f38cffe-f01e-4c02-8b04-7313d9e8562a");

    private SyncedSite _site = null!;

    private IContentService Documents => _site.Host.Get<IContentService>();

    public async ValueTask InitializeAsync()
    {
        _site = await SyncedSite.WithStockFilesAsync();
        (await _site.ImportAsync()).HasNoFailures();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_report_names_what_differs_and_leaves_the_site_as_it_is()
    {
        _site.Edit("Content/accueil.config", "Bienvenue", "Salut");

        var item = Assert.Single((await _site.CompareAsync()).Of(SyncChange.Update));

        Assert.Equal("Accueil", item.Name);
        Assert.Equal(["Properties/heading/Value[fr-FR]: \"Bienvenue\" → \"Salut\""], item.Details);
        Assert.Equal("Bienvenue", Documents.GetById(Home)!.GetValue<string>("heading", "fr-FR"));
    }

    [Fact]
    public async Task A_changed_text_is_published_in_the_cultures_that_the_file_names()
    {
        _site.Edit("Content/accueil.config", "Bienvenue", "Salut");
        _site.Edit("Content/accueil.config", "<Published Culture=\"en-US\">true", "<Published Culture=\"en-US\">false");

        (await _site.ImportAsync()).HasNoFailures();

        var home = Documents.GetById(Home)!;
        Assert.Equal("Salut", home.GetValue<string>("heading", "fr-FR", published: true));
        Assert.Equal("Welcome", home.GetValue<string>("heading", "en-US"));
        Assert.False(home.IsCulturePublished("en-US"));
        (await _site.ImportAsync()).HasNoChanges();
    }

    [Fact]
    public async Task What_a_file_leaves_unsaid_stays()
    {
        _site.Edit("Content/accueil.config", "<Value Culture=\"en-US\"><![CDATA[Welcome]]></Value>", "");
        _site.Edit("Content/accueil.config", "<SortOrder>0</SortOrder>", "");

        (await _site.ImportAsync()).HasNoChanges();

        Assert.Equal("Welcome", Documents.GetById(Home)!.GetValue<string>("heading", "en-US"));
    }

    [Fact]
    public async Task An_empty_value_clears_what_was_there()
    {
        Assert.NotNull(Documents.GetById(Home)!.GetValue<string>("metaTitle", "fr-FR"));
        _site.Edit("Content/accueil.config", "<Value Culture=\"fr-FR\"><![CDATA[Accueil]]>", "<Value Culture=\"fr-FR\"><![CDATA[]]>");

        (await _site.ImportAsync()).HasNoFailures();

        Assert.Null(Documents.GetById(Home)!.GetValue<string>("metaTitle", "fr-FR", published: true));
    }

    [Fact]
    public async Task A_document_moves_to_the_parent_that_its_file_names()
    {
        _site.Edit("Content/report-q1.config", "<Parent Key=\"aa5484a4-9ae6-4cf4-8def-5f2ea2bc8776\">", $"<Parent Key=\"{Home}\">");

        (await _site.ImportAsync()).HasNoFailures();

        Assert.Equal(Documents.GetById(Home)!.Id, Documents.GetById(Report)!.ParentId);
        Assert.True(Documents.GetById(Report)!.Published);
        (await _site.ImportAsync()).HasNoChanges();
    }

    [Fact]
    public async Task A_document_goes_to_the_recycle_bin_and_comes_back()
    {
        _site.Edit("Content/report-q1.config", "<Trashed>false", "<Trashed>true");
        (await _site.ImportAsync()).HasNoFailures();
        Assert.True(Documents.GetById(Report)!.Trashed);
        (await _site.ImportAsync()).HasNoChanges();

        _site.Edit("Content/report-q1.config", "<Trashed>true", "<Trashed>false");
        (await _site.ImportAsync()).HasNoFailures();
        Assert.False(Documents.GetById(Report)!.Trashed);
        Assert.True(Documents.GetById(Report)!.Published);
    }

    [Fact]
    public async Task A_branch_goes_to_the_recycle_bin_as_a_branch()
    {
        _site.Edit("Content/réduire-les-émissions.config", "<Trashed>false", "<Trashed>true");
        _site.Edit("Content/report-q1.config", "<Trashed>false", "<Trashed>true");

        (await _site.ImportAsync()).HasNoFailures();

        var report = Documents.GetById(Report)!;
        Assert.True(report.Trashed);
        Assert.Equal(new Guid("aa5484a4-9ae6-4cf4-8def-5f2ea2bc8776"), Documents.GetParent(report)!.Key);
        (await _site.ImportAsync()).HasNoChanges();
    }

    [Fact]
    public async Task A_branch_moves_while_what_is_in_it_changes()
    {
        _site.Edit("Content/réduire-les-émissions.config", $"<Parent Key=\"{Axis}\">", $"<Parent Key=\"{Home}\">");
        _site.Edit("Content/report-q1.config", "2026-Q1", "2027-Q1");

        (await _site.ImportAsync()).HasNoFailures();

        var report = Documents.GetById(Report)!;
        Assert.Equal("2027-Q1", report.GetValue<string>("period", published: true));
        Assert.Equal($"{Documents.GetParent(report)!.Path},{report.Id}", report.Path);
        Assert.Equal(3, report.Level);
    }

    [Fact]
    public async Task A_branch_is_deleted_from_its_leaves()
    {
        var parent = new Guid("aa5484a4-9ae6-4cf4-8def-5f2ea2bc8776");
        _site.Write("Content/réduire-les-émissions.config", $"<Empty Key=\"{parent}\" Alias=\"Réduire\" Change=\"Delete\" />");
        _site.Write("Content/report-q1.config", $"<Empty Key=\"{Report}\" Alias=\"Report Q1\" Change=\"Delete\" />");

        var report = await _site.ImportAsync();

        Assert.Equal(["Report Q1", "Réduire"], report.Of(SyncChange.Delete).Select(item => item.Name));
        report.HasNoFailures();
    }

    [Fact]
    public async Task A_note_that_an_item_is_gone_takes_it_away()
    {
        _site.Write("Content/report-q1.config", $"<Empty Key=\"{Report}\" Alias=\"Report Q1\" Change=\"Delete\" />");

        var first = await _site.ImportAsync();

        Assert.Equal("Report Q1", Assert.Single(first.Of(SyncChange.Delete)).Name);
        Assert.Null(Documents.GetById(Report));
        (await _site.ImportAsync()).HasNoChanges();
    }

    [Fact]
    public async Task A_property_that_leaves_the_file_leaves_the_type_and_the_values_of_others_stay()
    {
        Remove("ContentTypes/home.config", root => root.Descendants("GenericProperty").Single(one => one.Element("Alias")!.Value == "intro"));
        Remove("Content/accueil.config", root => root.Descendants("intro").Single());

        (await _site.ImportAsync()).HasNoFailures();

        Assert.False(Documents.GetById(Home)!.HasProperty("intro"));
        Assert.Equal("Bienvenue", Documents.GetById(Home)!.GetValue<string>("heading", "fr-FR", published: true));
    }

    [Fact]
    public async Task A_property_keeps_its_values_when_its_alias_changes()
    {
        _site.Edit("ContentTypes/axis.config", "<Alias>heading</Alias>", "<Alias>headline</Alias>");
        foreach (var file in new[] { "environnement", "social" })
        {
            _site.Edit($"Content/{file}.config", "<heading>", "<headline>");
            _site.Edit($"Content/{file}.config", "</heading>", "</headline>");
        }

        var report = await _site.ImportAsync();

        report.HasNoFailures();
        Assert.Equal(["axis"], report.Of(SyncChange.Update).Select(item => item.Name));
        Assert.Equal("Environnement", Documents.GetById(Axis)!.GetValue<string>("headline", "fr-FR", published: true));
    }

    [Fact]
    public async Task A_data_type_moves_to_the_folder_that_its_file_names()
    {
        _site.Edit("DataTypes/CTextBox.config", "<Folder>Contract</Folder>", "<Folder>Contract/Text+%26+more</Folder>");

        (await _site.ImportAsync()).HasNoFailures();

        var type = await _site.Host.Get<IDataTypeService>().GetAsync(new Guid("621585e0-2667-4a3d-8281-b3f25308ad30"));
        var folder = await _site.Host.Get<IDataTypeContainerService>().GetParentAsync(type!);
        Assert.Equal("Text & more", folder!.Name);
        (await _site.ImportAsync()).HasNoChanges();
    }

    [Fact]
    public async Task A_media_file_that_changed_is_taken_over_with_its_size()
    {
        var picture = Path.Combine(_site.Media, "lunhcsuc/hero-photo.png");
        File.WriteAllBytes(picture, [.. File.ReadAllBytes(picture), 0, 0, 0]);

        var item = Assert.Single((await _site.ImportAsync()).Of(SyncChange.Update));

        Assert.Equal(["/media/lunhcsuc/hero-photo.png: another file"], item.Details);
        var media = _site.Host.Get<IMediaService>().GetById(new Guid("fc37d0d2-eeeb-4b45-8bfb-041c0d06314c"))!;
        Assert.Equal(new FileInfo(picture).Length.ToString(CultureInfo.InvariantCulture), media.GetValue<string>(Constants.Conventions.Media.Bytes));
        Assert.Equal("1", media.GetValue<string>(Constants.Conventions.Media.Width));
        (await _site.ImportAsync()).HasNoChanges();
    }

    [Fact]
    public async Task Schedules_follow_the_file()
    {
        var former = new Guid("e8d8459d-4c32-4bae-8120-8dfa4aeb3029");
        Assert.Equal(3, Documents.GetContentScheduleByContentId(former).FullSchedule.Count);
        Remove("Content/former.config", root => root.Descendants("ContentSchedule").First(one => one.Element("Action")!.Value == "Expire"));

        (await _site.ImportAsync()).HasNoFailures();

        Assert.Equal(
            [ContentScheduleAction.Release, ContentScheduleAction.Release],
            Documents.GetContentScheduleByContentId(former).FullSchedule.Select(entry => entry.Action));
        (await _site.ImportAsync()).HasNoChanges();
    }

    [Fact]
    public async Task A_document_that_awaits_its_time_is_published_when_its_file_says_so()
    {
        _site.Edit("Content/former.config", "Par Eve", "Par Adam");
        _site.Edit("Content/former.config", "<Published Culture=\"en-US\">false", "<Published Culture=\"en-US\">true");

        (await _site.ImportAsync()).HasNoFailures();

        var former = Documents.GetById(new Guid("e8d8459d-4c32-4bae-8120-8dfa4aeb3029"))!;
        Assert.True(former.IsCulturePublished("en-US"));
        Assert.Equal("Par Adam", former.GetValue<string>("title", "fr-FR", published: true));
        Assert.Equal(3, Documents.GetContentScheduleByContentId(former.Id).FullSchedule.Count);
    }

    [Fact]
    public async Task A_domain_changes_its_language_and_keeps_its_place()
    {
        _site.Edit("Domains/en_en-us.config", "<Language>en-US", "<Language>fr-FR");

        (await _site.ImportAsync()).HasNoFailures();

        var domains = await _site.Host.Get<IDomainService>().GetAllAsync(includeWildcards: true);
        Assert.Equal(["/fr fr-FR", "/en fr-FR"], domains.OrderBy(one => one.SortOrder).Select(one => $"{one.DomainName} {one.LanguageIsoCode}"));
        (await _site.ImportAsync()).HasNoChanges();
    }

    [Fact]
    public async Task Force_saves_what_is_as_its_file_says()
    {
        var (exitCode, output) = await _site.RunAsync("import", "--force", "--group", "Settings");

        Assert.Equal(0, exitCode);
        Assert.Contains("update  ContentTypes: home", output);
        (await _site.ImportAsync()).HasNoChanges();
    }

    private void Remove(string file, Func<XElement, XElement> what)
    {
        var root = XElement.Load(_site.PathOf(file));
        what(root).Remove();
        root.Save(_site.PathOf(file));
    }
}
