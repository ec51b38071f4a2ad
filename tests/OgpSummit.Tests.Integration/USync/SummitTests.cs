using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Audit;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.USync.Reporting;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.USync;

/// <summary>The files of this repository.</summary>
[Collection(SyncedSites.Name)]
public sealed class SummitTests
{
    [Fact]
    public async Task The_files_become_a_published_site_and_importing_them_again_changes_nothing()
    {
        await using var site = await SyncedSite.WithSummitAsync();

        var first = await site.ImportAsync();
        var rows = Rows(site.Host);
        var second = await site.ImportAsync();

        first.HasNoFailures();
        second.HasNoChanges();
        Assert.Equal(first.Items.Count, second.Count(SyncChange.None));
        Assert.Equal(rows, Rows(site.Host));
        Assert.Equal(26, PublishedIn("fr-FR"));
        Assert.Equal(26, PublishedIn("en-US"));
        Assert.Equal(["/en", "/fr"], (await site.Host.Get<IDomainService>().GetAllAsync(true)).Select(one => one.DomainName).Order());
        Assert.Equal("fr-FR", await site.Host.Get<ILanguageService>().GetDefaultIsoCodeAsync());

        int PublishedIn(string culture)
        {
            var type = site.Host.Get<IContentTypeService>().Get("commitment")!.Id;
            return site.Host.Get<IContentService>().GetPagedOfType(type, 0, 100, out _, null!).Count(one => one.IsCulturePublished(culture));
        }
    }

    [Fact]
    public async Task An_export_after_an_import_leaves_every_file_as_it_was()
    {
        await using var site = await SyncedSite.WithSummitAsync();
        (await site.ImportAsync()).HasNoFailures();

        (await site.ExportAsync()).HasNoChanges();
    }

    [Fact]
    public async Task A_report_on_an_empty_site_says_what_would_be_created_and_creates_nothing()
    {
        await using var site = await SyncedSite.WithSummitAsync();
        var rows = Rows(site.Host);

        var report = await site.CompareAsync();

        report.HasNoFailures();
        Assert.Equal(51, report.Count("Content", SyncChange.Create));
        Assert.Equal(rows, Rows(site.Host));
        Assert.Empty(site.Host.Get<IContentTypeService>().GetAll());
    }

    [Fact]
    public async Task The_demonstration_lies_over_the_summit_as_a_second_folder()
    {
        var demo = Path.Combine(Tests.Common.Repository.Root, "uSync/demo");
        await using var site = await SyncedSite.WithSummitAsync(options => options.Folders.Add(demo));

        var report = await site.ImportAsync();

        report.HasNoFailures();
        Assert.Equal(51 + Directory.GetFiles(Path.Combine(demo, "Content")).Length, report.Count("Content", SyncChange.Create));
    }

    private static (int Versions, int Audit, int Nodes) Rows(RuntimeHost host)
    {
        var scopes = host.Get<CmsScopeProvider>();
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return (scopes.Db.Set<VersionRow>().Count(), scopes.Db.Set<AuditRow>().Count(), scopes.Db.Set<NodeRow>().Count());
    }
}
