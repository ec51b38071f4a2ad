using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.ManagementApi.Documents.Summit;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>What is told of a document while it is written, published, scheduled, moved and thrown away.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class DocumentStateTests(BackOfficeSite site)
{
    private const string French = "fr-FR";
    private const string English = "en-US";

    private IContentService Documents => site.Get<IContentService>();

    [Fact]
    public async Task Each_language_has_its_own_state_and_signs()
    {
        var editor = await Callers.Of(site).ClientAsync("editor");
        var page = GivenPage("États");
        Assert.True(Documents.Publish(page, [French]).Success);
        page.SetCultureName("États revus", French);
        Documents.Save(page);
        var schedule = ContentScheduleCollection.CreateWithEntry(English, DateTime.UtcNow.AddDays(1), null);
        Documents.PersistContentSchedule(page, schedule);

        var item = (await editor.ReadAsync($"item/document?id={page.Key}")).Json[0]!["variants"]!;
        var details = (await editor.ReadAsync($"document/{page.Key}")).Json["variants"]!;
        var published = (await editor.ReadAsync($"document/{page.Key}/published")).Json["variants"]!.AsArray();

        Assert.Equal("PublishedPendingChanges", item[0]!["state"]!.GetValue<string>());
        Assert.Equal("Umb.PendingChanges", item[0]!["flags"]![0]!["alias"]!.GetValue<string>());
        Assert.Equal("Draft", item[1]!["state"]!.GetValue<string>());
        Assert.Equal("Umb.ScheduledForPublish", item[1]!["flags"]![0]!["alias"]!.GetValue<string>());
        Assert.NotNull(details[0]!["publishDate"]);
        Assert.Null(details[0]!["scheduledPublishDate"]);
        Assert.EndsWith("+00:00", details[1]!["scheduledPublishDate"]!.GetValue<string>());
        Assert.Equal("États", Assert.Single(published)!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_trail_of_a_document_has_nothing_of_a_text_with_the_same_number()
    {
        var editor = await Callers.Of(site).ClientAsync("editor");
        var page = GivenPage("Numéros");
        await site.Get<IAuditService>().AddAsync(
            AuditType.New, Constants.Security.SuperUserKey, page.Id, "DictionaryItem", "Create DictionaryItem");

        var trail = await editor.ReadAsync($"document/{page.Key}/audit-log?skip=0&take=10&sinceDate=2016-12-07");

        Assert.Contains("\"logType\":\"Save", trail.Body);
        Assert.DoesNotContain("DictionaryItem", trail.Body);
    }

    [Fact]
    public async Task What_is_published_is_read_apart_from_what_is_being_written()
    {
        var editor = await Callers.Of(site).ClientAsync("editor");
        var page = GivenPage("Deux textes");
        page.SetValue("title", "avant", French);
        Documents.Save(page);
        Assert.True(Documents.Publish(page, [French]).Success);
        page.SetValue("title", "ensuite", French);
        Documents.Save(page);

        var draft = await editor.ReadAsync($"document/{page.Key}");
        var published = await editor.ReadAsync($"document/{page.Key}/published");

        Assert.Contains("ensuite", draft.Body);
        Assert.DoesNotContain("avant", draft.Body);
        Assert.Contains("avant", published.Body);
        Assert.DoesNotContain("ensuite", published.Body);
    }

    [Fact]
    public async Task Versions_can_be_read_kept_and_not_guessed()
    {
        var editor = await Callers.Of(site).ClientAsync("editor");
        var contributor = await Callers.Of(site).ClientAsync("contributor");
        var page = GivenPage("Versions");
        page.SetValue("title", "ancien", French);
        Documents.Save(page);
        Assert.True(Documents.Publish(page, [French]).Success);
        page.SetValue("title", "nouveau", French);
        Documents.Save(page);
        Assert.True(Documents.Publish(page, [French]).Success);

        var versions = await editor.ReadAsync($"document-version?documentId={page.Key}&culture={French}&skip=0&take=10");
        var oldest = versions.Ids[^1];
        var read = await editor.ReadAsync($"document-version/{oldest}");
        var refused = await contributor.AskAsync($"document-version/{oldest}");
        var kept = await editor.SendAsync(HttpMethod.Put, $"document-version/{oldest}/prevent-cleanup?preventCleanup=true");
        var notKept = await contributor.SendAsync(HttpMethod.Put, $"document-version/{oldest}/prevent-cleanup?preventCleanup=false");
        var after = await editor.ReadAsync($"document-version?documentId={page.Key}&culture={French}");

        Assert.Contains("ancien", read.Body);
        Assert.DoesNotContain("nouveau", read.Body);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.DoesNotContain("ancien", refused.Body);
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Equal(HttpStatusCode.Forbidden, notKept.Status);
        Assert.Contains("\"preventCleanup\":true", after.Body);
    }

    [Fact]
    public async Task What_is_thrown_away_is_in_the_bin_and_nowhere_else()
    {
        var editor = await Callers.Of(site).ClientAsync("editor");
        var contributor = await Callers.Of(site).ClientAsync("contributor");
        var parent = GivenPage("Oubliettes");
        var child = GivenPage("Enfant des oubliettes", parent.Key);
        Assert.True(Documents.MoveToRecycleBin(parent).Success);

        var bin = await editor.ReadAsync("recycle-bin/document/root?take=500");
        var below = await editor.ReadAsync($"recycle-bin/document/children?parentId={parent.Key}");
        var siblings = await editor.ReadAsync($"recycle-bin/document/siblings?target={parent.Key}&before=1&after=1");
        var place = await editor.ReadAsync($"recycle-bin/document/{parent.Key}/original-parent");
        var tree = await editor.ReadAsync($"tree/document/children?parentId={Home}&take=500");
        var ancestors = await editor.ReadAsync($"tree/document/ancestors?descendantId={child.Key}");
        var details = await editor.ReadAsync($"document/{child.Key}");
        var found = await editor.ReadAsync("item/document/search?query=oubliettes&trashed=false");
        var hidden = await contributor.ReadAsync("item/document/search?query=oubliettes");

        Assert.Contains(parent.Key.ToString(), bin.Ids);
        Assert.DoesNotContain(child.Key.ToString(), bin.Ids);
        Assert.Equal([child.Key.ToString()], below.Ids);
        Assert.Equal(parent.Key.ToString(), below.Json["items"]![0]!["parent"]!["id"]!.GetValue<string>());
        Assert.Contains(parent.Key.ToString(), siblings.Ids);
        Assert.Equal(Home, place.Json["id"]!.GetValue<string>());
        Assert.DoesNotContain(parent.Key.ToString(), tree.Ids);
        Assert.Equal([parent.Key.ToString(), child.Key.ToString()], ancestors.Ids);
        Assert.True(details.Json["isTrashed"]!.GetValue<bool>());
        Assert.Equal("Trashed", details.Json["variants"]![0]!["state"]!.GetValue<string>());
        Assert.Equal(0, found.Total);
        Assert.Equal(0, hidden.Total);
    }

    [Fact]
    public async Task References_are_told_to_those_who_see_what_refers()
    {
        var editor = await Callers.Of(site).ClientAsync("editor");
        var contributor = await Callers.Of(site).ClientAsync("contributor");
        var udi = $"umb://document/{Guid.Parse(DevelopmentAid):N}";
        var home = Documents.GetById(Guid.Parse(Home))!;
        var featured = home.GetValue<string>("featuredCommitments");
        home.SetValue("featuredCommitments", udi);
        Assert.True(Documents.Save(home).Success);

        var all = await editor.ReadAsync($"document/{DevelopmentAid}/referenced-by?skip=0&take=20");
        var seen = await contributor.ReadAsync($"document/{DevelopmentAid}/referenced-by?skip=0&take=20");
        var used = await editor.ReadAsync($"document/are-referenced?id={DevelopmentAid}&id={Unknown}");
        var below = await editor.ReadAsync($"document/{Plan}/referenced-descendants?take=50");
        home.SetValue("featuredCommitments", featured);
        Assert.True(Documents.Save(home).Success);

        Assert.Contains(Home, all.Ids);
        Assert.Contains("\"$type\":\"DocumentReferenceResponseModel\"", all.Body);
        Assert.DoesNotContain(Home, seen.Ids);
        Assert.Equal(all.Total - 1, seen.Total);
        Assert.Equal([DevelopmentAid], used.Ids);
        Assert.Contains(DevelopmentAid, below.Ids);
    }

    [Fact]
    public async Task Redirects_are_listed_deleted_and_switched_off()
    {
        var administrator = await Callers.Of(site).ClientAsync("administrator");
        var editor = await Callers.Of(site).ClientAsync("editor");
        var contributor = await Callers.Of(site).ClientAsync("contributor");
        var word = "q" + Guid.NewGuid().ToString("N")[..8];
        site.Get<IRedirectUrlService>().Register($"/{word}", Guid.Parse(ClimateData), French);

        var listed = await editor.ReadAsync($"redirect-management?filter={word}&skip=0&take=20");
        var hidden = await contributor.ReadAsync($"redirect-management?filter={word}");
        var refused = await contributor.SendAsync(HttpMethod.Delete, $"redirect-management/{listed.Ids[0]}");
        var deleted = await editor.SendAsync(HttpMethod.Delete, $"redirect-management/{listed.Ids[0]}");
        var again = await editor.SendAsync(HttpMethod.Delete, $"redirect-management/{listed.Ids[0]}");
        var forbidden = await editor.SendAsync(HttpMethod.Post, "redirect-management/status?status=Disabled");
        var off = await administrator.SendAsync(HttpMethod.Post, "redirect-management/status?status=Disabled");
        var status = await administrator.ReadAsync("redirect-management/status");
        var on = await administrator.SendAsync(HttpMethod.Post, "redirect-management/status?status=Enabled");
        var odd = await administrator.SendAsync(HttpMethod.Post, "redirect-management/status?status=Maybe");

        Assert.Equal(1, listed.Total);
        Assert.Contains("donnees-sur-le-climat", listed.Json["items"]![0]!["destinationUrl"]!.GetValue<string>());
        Assert.Equal(0, hidden.Total);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(HttpStatusCode.OK, deleted.Status);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.Status);
        Assert.Equal(HttpStatusCode.OK, off.Status);
        Assert.Contains("Disabled", status.Body);
        Assert.Equal(HttpStatusCode.OK, on.Status);
        Assert.Equal(HttpStatusCode.BadRequest, odd.Status);
    }

    [Fact]
    public async Task A_draft_has_no_address_and_says_why_in_words()
    {
        var editor = await Callers.Of(site).ClientAsync("editor");
        var page = GivenPage("Sans adresse");

        var address = (await editor.ReadAsync($"document/urls?id={page.Key}")).Json[0]!["urlInfos"]![0]!;

        Assert.Null(address["url"]);
        Assert.DoesNotContain("[", address["message"]!.GetValue<string>());
    }

    private IContent GivenPage(string name, Guid? parent = null)
    {
        var page = Documents.Create(name, parent ?? Guid.Parse(Home), "page");
        page.SetCultureName(name, French);
        page.SetCultureName($"{name} EN", English);
        page.SetValue("title", name, French);
        page.SetValue("title", $"{name} EN", English);
        Assert.True(Documents.Save(page).Success);
        return page;
    }
}
