using OgpSummit.Runtime.USync.Reporting;
using OgpSummit.Runtime.USync.Startup;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.USync;

/// <summary>What a start does about files.</summary>
[Collection(SyncedSites.Name)]
public sealed class StartupTests
{
    [Fact]
    public async Task The_first_boot_imports_and_later_ones_do_not()
    {
        await using var site = await SyncedSite.WithStockFilesAsync(options => options.ImportOnFirstBoot = true);

        await StartAsync(site);
        site.Edit("Dictionary/site.config", "Le site", "Ce site");
        await StartAsync(site);

        Assert.NotNull(site.Host.Get<IKeyValueService>().GetValue(USyncStartup.FirstBootKey));
        Assert.Equal(1, (await site.CompareAsync()).Count(SyncChange.Update));
    }

    [Fact]
    public async Task A_first_boot_with_a_broken_file_is_tried_again_at_the_next()
    {
        await using var site = await SyncedSite.WithStockFilesAsync(options => options.ImportOnFirstBoot = true);
        var whole = site.Read("Dictionary/site.config");
        site.Write("Dictionary/site.config", "<Dictionary");

        await StartAsync(site);
        Assert.Null(site.Host.Get<IKeyValueService>().GetValue(USyncStartup.FirstBootKey));

        site.Write("Dictionary/site.config", whole);
        await StartAsync(site);
        Assert.NotNull(site.Host.Get<IKeyValueService>().GetValue(USyncStartup.FirstBootKey));
        (await site.CompareAsync()).HasNoChanges();
    }

    [Fact]
    public async Task A_site_that_does_not_ask_for_it_imports_nothing()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();

        await StartAsync(site);

        Assert.Empty(site.Host.Get<IContentTypeService>().GetAll());
    }

    [Fact]
    public async Task A_site_can_import_one_group_at_every_start_until_it_is_stopped()
    {
        await using var site = await SyncedSite.WithStockFilesAsync(options => options.ImportAtStartup = "Settings");

        await StartAsync(site);
        Assert.NotEmpty(site.Host.Get<IContentTypeService>().GetAll());
        Assert.Empty(site.Host.Get<IContentService>().GetRootContent());

        site.Write("usync.stop", "");
        site.Edit("DataTypes/Numeric.config", "<Name>Numeric", "<Name>Number");
        await StartAsync(site);
        Assert.NotNull(await site.Host.Get<IDataTypeService>().GetAsync("Numeric"));

        site.Write("usync.once", "");
        await StartAsync(site);
        Assert.NotNull(await site.Host.Get<IDataTypeService>().GetAsync("Number"));
        Assert.False(File.Exists(site.PathOf("usync.once")));
    }

    [Fact]
    public async Task A_site_without_the_folder_starts()
    {
        await using var site = await SyncedSite.WithStockFilesAsync(options =>
        {
            options.ImportOnFirstBoot = true;
            options.Folders[0] += "/nowhere";
        });

        await StartAsync(site);

        Assert.Null(site.Host.Get<IKeyValueService>().GetValue(USyncStartup.FirstBootKey));
    }

    private static Task StartAsync(SyncedSite site) => site.Host.Get<USyncStartup>().RunAsync();
}
