using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Reporting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace OgpSummit.Tests.Integration.USync;

/// <summary>What becomes of files when the site changes.</summary>
[Collection(SyncedSites.Name)]
public sealed class ExportTests : IAsyncLifetime
{
    private static readonly Guid Home = new("d1ad11b7-7869-48bb-8b36-2526b16cc5db");
    private static readonly Guid Report = new("9f38cffe-f01e-4c02-8b04-7313d9e8562a");

    private SyncedSite _site = null!;

    private IContentService Documents => _site.Host.Get<IContentService>();

    public async ValueTask InitializeAsync()
    {
        _site = await SyncedSite.WithStockFilesAsync(options => options.ExportOnSave = "All");
        (await _site.ImportAsync()).HasNoFailures();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_import_writes_no_file()
    {
        _site.Edit("Content/accueil.config", "Bienvenue", "Salut");
        _site.Edit("Content/accueil.config", "<SortOrder>0</SortOrder>", "");
        var file = _site.Read("Content/accueil.config");

        Assert.Equal(1, (await _site.ImportAsync()).Count(SyncChange.Update));

        Assert.Equal(file, _site.Read("Content/accueil.config"));
    }

    [Fact]
    public void What_is_saved_is_written_to_its_file()
    {
        var home = Documents.GetById(Home)!;
        home.SetValue("heading", "Salut", "fr-FR");
        Documents.Save(home);

        Assert.Contains("<Value Culture=\"fr-FR\"><![CDATA[Salut]]></Value>", _site.Read("Content/accueil.config"));
    }

    [Fact]
    public void What_is_published_says_so()
    {
        var home = Documents.GetById(Home)!;
        Documents.Unpublish(home, "en-US");

        Assert.Contains("<Published Culture=\"en-US\">false</Published>", _site.Read("Content/accueil.config"));
    }

    [Fact]
    public void A_new_name_is_a_new_file_and_the_old_one_goes()
    {
        var report = Documents.GetById(Report)!;
        report.Name = "Rapport d’été";
        Documents.Save(report);

        Assert.Contains("Alias=\"Rapport d’été\"", _site.Read("Content/rapport-d-été.config"));
        Assert.False(File.Exists(_site.PathOf("Content/report-q1.config")));
    }

    [Fact]
    public void A_file_keeps_the_name_that_a_person_gave_it_as_long_as_the_item_keeps_its_own()
    {
        File.Move(_site.PathOf("Content/report-q1.config"), _site.PathOf("Content/first-report.config"));
        var report = Documents.GetById(Report)!;
        report.SetValue("period", "2027-Q1");
        Documents.Save(report);

        Assert.Contains("2027-Q1", _site.Read("Content/first-report.config"));
        Assert.False(File.Exists(_site.PathOf("Content/report-q1.config")));
    }

    [Fact]
    public void Two_items_of_one_name_have_two_files()
    {
        var type = _site.Host.Get<IContentTypeService>().Get("progressReport")!;
        var second = new Content("Report Q1", Documents.GetById(Home)!.Id, type) { Key = new("5b2f9c1e-0000-4000-8000-000000000001") };
        Documents.Save(second);

        Assert.Contains(Report.ToString(), _site.Read("Content/report-q1.config"));
        var other = Assert.Single(Directory.GetFiles(_site.PathOf("Content"), "report-q1_*.config"));
        Assert.Equal($"report-q1_{GuidUtils.ToBase32String(second.Key, 8)}.config", Path.GetFileName(other));
        Assert.Contains(second.Key.ToString(), File.ReadAllText(other));
    }

    [Fact]
    public async Task What_is_deleted_leaves_a_note_that_another_site_follows()
    {
        Documents.Delete(Documents.GetById(Report)!);

        Assert.Equal(
            $"<Empty Key=\"{Report}\" Alias=\"Report Q1\" Change=\"Delete\" />",
            _site.Read("Content/report-q1.config").Split('\n')[1]);
        (await _site.ImportAsync()).HasNoChanges();
    }

    [Fact]
    public void What_goes_to_the_recycle_bin_stays_in_its_file()
    {
        Documents.MoveToRecycleBin(Documents.GetById(Report)!);

        Assert.Contains("<Trashed>true</Trashed>", _site.Read("Content/report-q1.config"));
    }

    [Fact]
    public async Task Definitions_are_written_too()
    {
        var types = _site.Host.Get<IContentTypeService>();
        var type = types.Get("progressReport")!;
        type.Name = "Rapport";
        await types.UpdateAsync(type, Constants.Security.SuperUserKey);
        var dictionary = _site.Host.Get<IDictionaryItemService>();
        await dictionary.CreateAsync(new DictionaryItem("Site.New"), Constants.Security.SuperUserKey);
        var language = (await _site.Host.Get<ILanguageService>().GetAsync("en-US"))!;
        language.CultureName = "English";
        await _site.Host.Get<ILanguageService>().UpdateAsync(language, Constants.Security.SuperUserKey);

        Assert.Contains("<Name>Rapport</Name>", _site.Read("ContentTypes/progressreport.config"));
        Assert.Contains("Alias=\"Site.New\"", _site.Read("Dictionary/site.new.config"));
        Assert.Contains("<Name>English</Name>", _site.Read("Languages/en-us.config"));
    }

    [Fact]
    public async Task A_clean_export_removes_files_without_an_item()
    {
        _site.Write("DataTypes/Gone.config", _site.Read("DataTypes/Numeric.config").Replace("2e6d3631", "00000000", StringComparison.Ordinal));

        var (exitCode, output) = await _site.RunAsync("export", "--clean");

        Assert.Equal(0, exitCode);
        Assert.Contains("DataTypes/Gone.config", output);
        Assert.False(File.Exists(_site.PathOf("DataTypes/Gone.config")));
        Assert.True(File.Exists(_site.PathOf("DataTypes/Numeric.config")));
    }

    [Fact]
    public async Task A_text_that_XML_cannot_carry_fails_alone()
    {
        var french = (await _site.Host.Get<ILanguageService>().GetAsync("fr-FR"))!;
        var odd = new DictionaryItem("Site.Odd") { Translations = [new DictionaryTranslation(french, "a\u0001b")] };
        await _site.Host.Get<IDictionaryItemService>().CreateAsync(odd, Constants.Security.SuperUserKey);

        var report = await _site.ExportAsync();

        var failure = Assert.Single(report.Failures());
        Assert.Equal("Site.Odd", failure.Name);
        Assert.Contains("XML cannot carry the text of <Translation>", failure.Message);
        Assert.Equal(113, report.Count(SyncChange.None));
    }

    [Fact]
    public async Task Several_sites_can_write_and_no_reader_sees_half_a_file()
    {
        var path = _site.PathOf("Content/accueil.config");
        var writing = Task.Run(async () =>
        {
            for (var round = 0; round < 20; round++)
            {
                var home = Documents.GetById(Home)!;
                home.SetValue("heading", new string((char)('a' + round), 50_000), "fr-FR");
                Documents.Save(home);
                await Task.Yield();
            }
        });

        while (!writing.IsCompleted)
        {
            Assert.EndsWith("</Content>", File.ReadAllText(path));
        }

        await writing;
        Assert.Empty(Directory.GetFiles(_site.Files, "*.tmp", SearchOption.AllDirectories));
        Assert.Equal("Content", Runtime.USync.Files.SyncFileText.Read(path).Name.LocalName);
        Assert.NotNull(ContentFile.Read(Runtime.USync.Files.SyncFileText.Read(path)));
    }
}
