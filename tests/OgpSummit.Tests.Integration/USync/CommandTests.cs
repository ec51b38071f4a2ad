using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.USync;

[Collection(SyncedSites.Name)]
public sealed class CommandTests
{
    [Fact]
    public async Task Report_import_and_report_again()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();

        var before = await site.RunAsync("report");
        var import = await site.RunAsync("import");
        var after = await site.RunAsync("import", "--report");

        Assert.Equal((0, 0, 0), (before.ExitCode, import.ExitCode, after.ExitCode));
        Assert.Contains("create  Content: Accueil", before.Output);
        Assert.Contains("Nothing was written. An import would answer: 112 created, 1 updated", before.Output);
        Assert.Contains("Imported: 112 created, 1 updated, 0 deleted, 0 unchanged, 0 failed.", import.Output);
        Assert.Contains("No changes: 113 items are as their files say.", after.Output);
    }

    [Fact]
    public async Task A_failure_is_printed_with_its_place_and_told_by_the_exit_code()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        site.Edit("Languages/en-us.config", "<IsMandatory>false", "<IsMandatory>perhaps");

        var (exitCode, output) = await site.RunAsync("import", "--group", "Settings");

        Assert.Equal(1, exitCode);
        Assert.Contains("Languages/en-us.config(5)", output);
        Assert.Contains("\"perhaps\" is neither true nor false.", output);
        Assert.NotEmpty(site.Host.Get<IContentTypeService>().GetAll());
    }

    [Fact]
    public async Task Arguments_that_make_no_sense_are_answered_with_how_to_use_them()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();

        var (exitCode, output) = await site.RunAsync("import", "--all");

        Assert.Equal(2, exitCode);
        Assert.Contains("usync import [--report] [--force]", output);
        Assert.Empty(site.Host.Get<IContentTypeService>().GetAll());
    }

    [Fact]
    public async Task Kinds_that_the_site_does_not_have_are_left_alone_and_noted()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        Directory.CreateDirectory(site.PathOf("MemberTypes"));
        site.Write("MemberTypes/member.config", "<MemberType />");

        var (exitCode, output) = await site.RunAsync("report");

        Assert.Equal(0, exitCode);
        Assert.Contains("MemberTypes: this site does not import files of this kind.", output);
    }
}
