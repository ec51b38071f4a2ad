using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.Persistence.TestSite;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>The history of a document: what was published, by whom, and going back to it.</summary>
public abstract class VersionContract(RuntimeHost host) : SiteTest(host)
{
    private IContentService Documents => Get<IContentService>();

    private IContentVersionService Versions => Get<IContentVersionService>();

    [Fact]
    public async Task Every_publication_stays_in_the_history_with_who_made_it()
    {
        var document = Site.Document(await GivenHistoryAsync("one", "two", "three"));
        var page = (await Versions.GetPagedContentVersionsAsync(document.Key, French, 0, 10)).Result!;

        var versions = page.Items.ToList();
        Assert.Equal(4, page.Total);
        Assert.Equal((true, false), (versions[0].CurrentDraftVersion, versions[0].CurrentPublishedVersion));
        Assert.Equal((false, true), (versions[1].CurrentDraftVersion, versions[1].CurrentPublishedVersion));
        Assert.All(versions, version => Assert.Equal("Administrator", version.Username));
        Assert.Equal(
            ["three", "three", "two", "one"],
            Documents.GetVersions(document.Id).Select(version => version.GetValue("code")));
    }

    [Fact]
    public async Task The_history_of_a_culture_begins_with_the_culture()
    {
        var document = Documents.Create(Site.Name(), Umbraco.Cms.Core.Constants.System.Root, "page");
        document.SetCultureName(Site.Name(), French);
        document.SetValue("title", "Titre", French);
        Documents.Save(document);
        await Site.PublishAsync(document.Key, French);
        document = Site.Document(document.Key);
        document.SetCultureName(Site.Name(), English);
        document.SetValue("title", "Title", English);
        Documents.Save(document);

        Assert.Equal(2, (await Versions.GetPagedContentVersionsAsync(document.Key, French, 0, 10)).Result!.Total);
        Assert.Equal(1, (await Versions.GetPagedContentVersionsAsync(document.Key, English, 0, 10)).Result!.Total);
    }

    [Fact]
    public async Task Rolling_back_brings_the_draft_back_and_leaves_the_publication()
    {
        var key = await GivenHistoryAsync("one", "two");
        var first = Documents.GetVersions(Site.Document(key).Id).Last();
        Assert.Equal("one", first.GetValue("code"));

        var attempt = await Versions.RollBackAsync(KeyOf(first.VersionId), French, Administrator);

        var document = Site.Document(key);
        Assert.True(attempt.Success, attempt.Result.ToString());
        Assert.Equal(("one", "two"), (document.GetValue("code"), document.GetValue("code", published: true)));
        Assert.True(document.Edited);
    }

    [Fact]
    public async Task Old_versions_go_but_for_the_draft_the_publication_and_what_is_kept()
    {
        var document = Site.Document(await GivenHistoryAsync("one", "two", "three"));
        var oldest = Documents.GetVersions(document.Id).Last().VersionId;
        Assert.True((await Versions.SetPreventCleanupAsync(KeyOf(oldest), true, Administrator)).Success);

        var removed = Versions.PerformContentVersionCleanup(DateTime.UtcNow.AddYears(2));

        Assert.Contains(removed, version => version.ContentId == document.Id);
        Assert.Equal(
            ["three", "three", "one"],
            Documents.GetVersions(document.Id).Select(version => version.GetValue("code")));
    }

    [Fact]
    public async Task The_draft_and_the_publication_are_not_deleted_as_versions()
    {
        var document = Site.Document(await GivenHistoryAsync("one", "two"));
        Documents.DeleteVersion(document.Id, document.VersionId, deletePriorVersions: false);
        Documents.DeleteVersion(document.Id, document.PublishedVersionId, deletePriorVersions: false);
        Documents.DeleteVersions(document.Id, DateTime.UtcNow.AddDays(1));

        Assert.Equal(
            [document.VersionId, document.PublishedVersionId],
            Documents.GetVersions(document.Id).Select(version => version.VersionId));
    }

    private static Guid KeyOf(int versionId) => new(versionId, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private async Task<Guid> GivenHistoryAsync(params string[] codes)
    {
        var key = await Site.GivenPageAsync();
        foreach (var code in codes)
        {
            var document = Site.Document(key);
            document.SetValue("code", code);
            Documents.Save(document);
            await Site.PublishAsync(key, French, English);
        }

        return key;
    }
}

[Collection(OnSqlite.Name)]
public sealed class VersionsOnSqlite(SqliteHost fixture) : VersionContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class VersionsOnPostgreSql(PostgreSqlHost fixture) : VersionContract(fixture.Host);
