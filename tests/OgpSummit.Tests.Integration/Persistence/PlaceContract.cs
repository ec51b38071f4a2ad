using Microsoft.Extensions.Configuration;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using static OgpSummit.Tests.Integration.Persistence.TestSite;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>Where documents are: in the tree, on the web, and who may see them there.</summary>
public abstract class PlaceContract(RuntimeHost host) : SiteTest(host)
{
    private IRedirectUrlService Redirects => Get<IRedirectUrlService>();

    [Fact]
    public async Task The_tree_in_memory_is_the_tree_in_the_database()
    {
        var root = await Site.GivenPublishedPageAsync();
        var (first, second) = (await Site.GivenPageAsync(parent: root), await Site.GivenPageAsync(parent: root));
        Assert.Equal([first, second], Children(root));

        await Get<IDocumentNavigationManagementService>().RebuildAsync();

        Assert.Equal([first, second], Children(root));
        Assert.True(Get<IDocumentNavigationQueryService>().TryGetParentKey(second, out var parent));
        Assert.Equal(root, parent);

        List<Guid> Children(Guid key) =>
            Get<IDocumentNavigationQueryService>().TryGetChildrenKeys(key, out var keys) ? [.. keys] : [];
    }

    [Fact]
    public async Task The_publish_status_in_memory_is_that_in_the_database()
    {
        var key = await Site.GivenPageAsync();
        await Site.PublishAsync(key, French);
        var note = await Site.GivenNoteAsync();
        await Site.PublishAsync(note, "*");
        Check();

        await Get<IPublishStatusManagementService>().InitializeAsync(CancellationToken.None);
        Check();

        void Check()
        {
            var status = Get<IPublishStatusQueryService>();
            Assert.True(status.IsDocumentPublished(key, French));
            Assert.False(status.IsDocumentPublished(key, English));
            Assert.True(status.IsDocumentPublished(note, English));
        }
    }

    [Fact]
    public async Task Addresses_survive_a_start()
    {
        var name = Site.Name("L'État à l'œuvre");
        var key = await Site.GivenPublishedPageAsync(name);
        var segment = Get<IDocumentUrlService>().GetUrlSegment(key, French, isDraft: false);
        Assert.False(string.IsNullOrEmpty(segment));

        await Get<IDocumentUrlService>().InitAsync(forceEmpty: false, CancellationToken.None);

        Assert.Equal(segment, Get<IDocumentUrlService>().GetUrlSegment(key, French, isDraft: false));
        Assert.Equal(key, Get<IDocumentUrlService>().GetDocumentKeyByRoute($"/{segment}", French, null, isDraft: false));
    }

    [Fact]
    public async Task A_renamed_page_and_what_is_below_it_leave_redirects()
    {
        var root = await GivenRootWithDomainsAsync();
        var key = await Site.GivenPublishedPageAsync(Site.Name("Old"), root);
        var child = await Site.GivenPublishedPageAsync(parent: key);
        var before = Redirects.GetContentRedirectUrls(key).Count();
        await Site.PublishAsync(key, French, English);
        Assert.Equal(before, Redirects.GetContentRedirectUrls(key).Count());

        var document = Site.Document(key);
        document.SetCultureName(Site.Name("Nouveau"), French);
        Get<IContentService>().Save(document);
        await Site.PublishAsync(key, French);

        var redirect = Assert.Single(Redirects.GetContentRedirectUrls(key), redirect => redirect.Culture == French);
        Assert.Single(Redirects.GetContentRedirectUrls(child), below => below.Culture == French);
        Assert.Equal(key, Redirects.GetMostRecentRedirectUrl(redirect.Url, French)!.ContentKey);
        Assert.Null(Redirects.GetMostRecentRedirectUrl(redirect.Url, English));
    }

    [Fact]
    public async Task A_moved_page_leaves_redirects_which_go_when_it_goes()
    {
        var root = await GivenRootWithDomainsAsync();
        var to = await Site.GivenPublishedPageAsync(parent: root);
        var key = await Site.GivenPublishedPageAsync(parent: root);
        Assert.True((await Get<IContentEditingService>().MoveAsync(key, to, Administrator)).Success);
        Assert.Equal([English, French], Redirects.GetContentRedirectUrls(key).Select(redirect => redirect.Culture).Order());

        await Get<IContentEditingService>().DeleteAsync(key, Administrator);
        Assert.Empty(Redirects.GetContentRedirectUrls(key));
    }

    [Fact]
    public async Task Redirects_are_left_out_where_the_settings_say_so()
    {
        var root = await GivenRootWithDomainsAsync();
        var (key, to) = (await Site.GivenPublishedPageAsync(parent: root), await Site.GivenPublishedPageAsync(parent: root));
        var settings = (IConfigurationRoot)Get<IConfiguration>();
        settings["Umbraco:CMS:WebRouting:DisableRedirectUrlTracking"] = "true";
        settings.Reload();
        try
        {
            await Get<IContentEditingService>().MoveAsync(key, to, Administrator);
        }
        finally
        {
            settings["Umbraco:CMS:WebRouting:DisableRedirectUrlTracking"] = "false";
            settings.Reload();
        }

        Assert.Empty(Redirects.GetContentRedirectUrls(key));
    }

    [Fact]
    public async Task A_document_can_have_permissions_of_its_own()
    {
        var document = Site.Document(await Site.GivenPageAsync());
        var other = Site.Document(await Site.GivenPageAsync());
        using var scope = Get<ICoreScopeProvider>().CreateCoreScope();
        var repository = Get<IDocumentRepository>();
        repository.AssignEntityPermission(document, "Umb.Document.Read", [1, 2]);
        repository.AssignEntityPermission(document, "Umb.Document.Update", [1]);

        var permissions = repository.GetPermissionsForEntity(document.Id).ToDictionary(entry => entry.UserGroupId);
        Assert.Equal(["Umb.Document.Read", "Umb.Document.Update"], permissions[1].AssignedPermissions.Order());
        Assert.Equal(["Umb.Document.Read"], permissions[2].AssignedPermissions);
        Assert.Empty(repository.GetPermissionsForEntity(other.Id));

        repository.ReplaceContentPermissions(new EntityPermissionSet(
            document.Id, [new EntityPermission(3, document.Id, new HashSet<string> { "Umb.Document.Delete" })]));
        Assert.Equal(3, Assert.Single(repository.GetPermissionsForEntity(document.Id)).UserGroupId);

        repository.Delete(document);
        var successor = Get<IContentService>().Create(Site.Name(), Umbraco.Cms.Core.Constants.System.Root, "note");
        successor.Key = document.Key;
        repository.Save(successor);
        Assert.Empty(repository.GetPermissionsForEntity(successor.Id));
        scope.Complete();
    }

    [Fact]
    public async Task A_broken_path_is_found_and_repaired()
    {
        var document = Site.Document(await Site.GivenPageAsync(parent: await Site.GivenPageAsync()));
        var path = document.Path;
        document.Path = "-1,999";
        document.Level = 7;
        Get<IContentService>().Save(document);

        var report = Get<IContentService>().CheckDataIntegrity(new ContentDataIntegrityReportOptions { FixIssues = true });

        Assert.Contains(document.Id, report.FixedIssues.Keys);
        Assert.Equal((path, 2), (Site.Document(document.Key).Path, Site.Document(document.Key).Level));
        Assert.True(Get<IContentService>().CheckDataIntegrity(new ContentDataIntegrityReportOptions()).Ok);
    }

    /// <summary>As the site has it: a path for each language.</summary>
    private async Task<Guid> GivenRootWithDomainsAsync()
    {
        var root = await Site.GivenPublishedPageAsync();
        var path = $"/{root:N}";
        var attempt = await Get<IDomainService>().UpdateDomainsAsync(root, new DomainsUpdateModel
        {
            Domains =
            [
                new DomainModel { DomainName = $"{path}/fr", IsoCode = French },
                new DomainModel { DomainName = $"{path}/en", IsoCode = English },
            ],
        });
        Assert.True(attempt.Success, attempt.Status.ToString());
        return root;
    }
}

[Collection(OnSqlite.Name)]
public sealed class PlacesOnSqlite(SqliteHost fixture) : PlaceContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class PlacesOnPostgreSql(PostgreSqlHost fixture) : PlaceContract(fixture.Host);
