using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Tests.Integration.Tracking.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.PublicationRequests;

/// <summary>Who writes and may not publish sends; who may publish learns of it.</summary>
[Collection(OnTrackingSite.Name)]
public sealed class SendingTests(TrackingSite site)
{
    private static readonly string[] Write = [ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter];
    private static readonly string[] Publish = [.. Write, ActionPublish.ActionLetter];

    [Theory]
    [InlineData("visitor", HttpStatusCode.Unauthorized, "")]
    [InlineData("outside", HttpStatusCode.NotFound, "not-found")]
    [InlineData("reader", HttpStatusCode.Forbidden, "forbidden")]
    [InlineData("editor", HttpStatusCode.Conflict, "may-publish")]
    [InlineData("administrator", HttpStatusCode.Conflict, "may-publish")]
    [InlineData("translator", HttpStatusCode.Conflict, "nothing-to-send")]
    [InlineData("writer", HttpStatusCode.Created, "")]
    [InlineData("contributor", HttpStatusCode.Created, "")]
    public async Task Only_who_may_write_and_not_publish_sends_a_document(string caller, HttpStatusCode status, string problem)
    {
        var news = GivenNews();
        using var answer = await SendAsync(await CallerAsync(caller, news), news.Key, "Merci de relire");

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(problem, await ProblemAsync(answer));
        Assert.Equal(status == HttpStatusCode.Created, Entries(news).Any(entry => entry.AuditType == AuditType.SendToPublishVariant));
        Assert.False(site.Contents.GetById(news.Key)!.Published);
    }

    [Theory]
    [InlineData("visitor", HttpStatusCode.Unauthorized, null)]
    [InlineData("outside", HttpStatusCode.NotFound, null)]
    [InlineData("reader", HttpStatusCode.OK, false)]
    [InlineData("editor", HttpStatusCode.OK, false)]
    [InlineData("contributor", HttpStatusCode.OK, true)]
    public async Task The_state_says_who_may_send(string caller, HttpStatusCode status, bool? maySend)
    {
        var news = GivenNews();
        using var answer = await (await CallerAsync(caller, news)).GetAsync(Path(news.Key));

        Assert.Equal(status, answer.StatusCode);
        if (maySend is not null)
        {
            var state = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
            Assert.Equal(maySend, state["maySend"]!.GetValue<bool>());
            Assert.Null(state["request"]);
        }
    }

    [Theory]
    [InlineData("application/json", "{", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "null", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{\"comment\":1}", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{\"comment\":\"a\\u0007b\"}", HttpStatusCode.BadRequest)]
    [InlineData("text/plain", "hello", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_cannot_be_read_is_refused_and_nothing_is_sent(string type, string body, HttpStatusCode status)
    {
        var news = GivenNews();
        using var answer = await (await CallerAsync("writer", news)).PostAsync(Path(news.Key), new StringContent(body, Encoding.UTF8, type));

        Assert.Equal(status, answer.StatusCode);
        Assert.DoesNotContain(Entries(news), entry => entry.AuditType is AuditType.SendToPublish or AuditType.SendToPublishVariant);
    }

    [Fact]
    public async Task A_comment_that_is_too_long_is_named()
    {
        var news = GivenNews();
        using var answer = await SendAsync(await CallerAsync("writer", news), news.Key, new string('a', 1_001));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((await answer.Content.ReadFromJsonAsync<JsonNode>())!["errors"]!["comment"]);
    }

    [Fact]
    public async Task Neither_a_stranger_id_nor_a_media_item_is_a_document()
    {
        var writer = await CallerAsync("writer", GivenNews());
        using var unknown = await SendAsync(writer, Guid.NewGuid(), null);
        using var media = await SendAsync(writer, site.Get<IMediaService>().GetRootMedia().First().Key, null);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.StatusCode, media.StatusCode));
    }

    [Fact]
    public async Task What_was_sent_waits_with_who_when_and_what_was_said_for_news_as_for_anything()
    {
        var news = GivenNews();
        var (contributor, user) = await site.GivenUserAsync(Write, ParentOf(news));
        using var sent = await SendAsync(contributor, news.Key, "  Relisez le <b>titre</b>  ");
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);

        var waiting = await FindAsync(await site.EditorAsync(), news.Key);
        Assert.NotNull(waiting);
        Assert.Equal(user.Name, waiting["sentBy"]!.GetValue<string>());
        Assert.Equal("Relisez le <b>titre</b>", waiting["comment"]!.GetValue<string>());
        Assert.Equal(DocumentTypes.News, waiting["documentType"]!.GetValue<string>());
        Assert.Equal(TrackingSite.French, Assert.Single(waiting["cultures"]!.AsArray())!.GetValue<string>());
        Assert.InRange(waiting["sentAt"]!.GetValue<DateTime>(), DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow.AddMinutes(1));
        Assert.True(waiting["mayPublish"]!.GetValue<bool>());
        Assert.False(waiting["isOwn"]!.GetValue<bool>());

        var own = await FindAsync(contributor, news.Key);
        Assert.True(own!["isOwn"]!.GetValue<bool>());
        Assert.False(own["mayPublish"]!.GetValue<bool>());
        Assert.Null(await FindAsync((await site.GivenUserAsync(Write, ParentOf(news))).Client, news.Key));
        Assert.Null(await FindAsync((await site.GivenUserAsync(Publish, site.Axis(1))).Client, news.Key));
    }

    [Fact]
    public async Task The_history_says_what_was_sent_in_which_language_and_with_what_words()
    {
        var news = GivenNews();
        using var sent = await SendAsync(await CallerAsync("writer", news), news.Key, "Urgent");

        Assert.Equal(TrackingSite.French, Assert.Single(Entries(news), entry => entry.AuditType == AuditType.SendToPublishVariant).Parameters);
        Assert.Equal("Urgent", Assert.Single(Entries(news), entry => entry.AuditType == AuditType.Custom).Parameters);
    }

    [Fact]
    public async Task The_same_sent_again_is_sent_once_and_a_change_or_another_word_is_sent_anew()
    {
        var news = GivenNews();
        var writer = await CallerAsync("writer", news);
        using var first = await SendAsync(writer, news.Key, "Un");
        using var again = await SendAsync(writer, news.Key, "Un");
        using var wordless = await SendAsync(writer, news.Key, null);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode, wordless.StatusCode));
        Assert.Equal("Un", (await wordless.Content.ReadFromJsonAsync<JsonNode>())!["request"]!["comment"]!.GetValue<string>());

        using var other = await SendAsync(writer, news.Key, "Deux");
        Assert.Equal(HttpStatusCode.Created, other.StatusCode);
        Change(news.Key);
        Assert.True((await FindAsync(writer, news.Key))!["isOutdated"]!.GetValue<bool>());
        using var changed = await SendAsync(writer, news.Key, null);

        Assert.Equal(HttpStatusCode.Created, changed.StatusCode);
        Assert.Equal(3, Entries(news).Count(entry => entry.AuditType == AuditType.SendToPublishVariant));
        var waiting = (await FindAsync(writer, news.Key))!;
        Assert.Null(waiting["comment"]);
        Assert.False(waiting["isOutdated"]!.GetValue<bool>());
    }

    [Fact]
    public async Task What_was_published_meanwhile_waits_no_longer_and_is_not_sent_again_until_it_changes()
    {
        var news = GivenNews();
        var writer = await CallerAsync("writer", news);
        using var sent = await SendAsync(writer, news.Key, null);
        Assert.True(site.Contents.Publish(site.Contents.GetById(news.Key)!, [TrackingSite.French]).Success);

        Assert.Null(await FindAsync(await site.EditorAsync(), news.Key));
        using var late = await SendAsync(writer, news.Key, "Trop tard");
        Assert.Equal("nothing-to-send", await ProblemAsync(late));

        Change(news.Key);
        Assert.Null(await FindAsync(await site.EditorAsync(), news.Key));
        using var anew = await SendAsync(writer, news.Key, null);
        Assert.Equal(HttpStatusCode.Created, anew.StatusCode);
        Assert.True((await FindAsync(await site.EditorAsync(), news.Key))!["isPublished"]!.GetValue<bool>());
    }

    [Fact]
    public async Task What_lies_in_the_recycle_bin_is_neither_sent_nor_waits()
    {
        var news = GivenNews();
        var writer = await CallerAsync("writer", news);
        using var sent = await SendAsync(writer, news.Key, null);
        Assert.True(site.Contents.MoveToRecycleBin(site.Contents.GetById(news.Key)!).Success);

        using var late = await SendAsync(writer, news.Key, null);

        Assert.Equal("in-recycle-bin", await ProblemAsync(late));
        Assert.Null(await FindAsync(await site.EditorAsync(), news.Key));
    }

    [Fact]
    public async Task A_translator_sends_her_language_alone()
    {
        var news = GivenNews("Translated");
        var (translator, _) = await site.GivenUserAsync(Write, language: TrackingSite.English);
        using var sent = await SendAsync(translator, news.Key, null);

        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);
        var waiting = (await FindAsync(await site.EditorAsync(), news.Key))!;
        Assert.Equal(TrackingSite.English, Assert.Single(waiting["cultures"]!.AsArray())!.GetValue<string>());
        Assert.Equal(TrackingSite.English, waiting["culture"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_report_of_a_contributor_takes_the_same_way()
    {
        var report = TrackingSite.Report();
        using var reported = await TrackingSite.PostAsync(await site.ContributorAsync(1), site.Commitment(1), report);
        Assert.Equal(HttpStatusCode.Created, reported.StatusCode);

        var waiting = (await FindAsync(await site.EditorAsync(), report["id"]!.GetValue<Guid>()))!;

        Assert.Equal(DocumentTypes.ProgressReport, waiting["documentType"]!.GetValue<string>());
        Assert.NotEmpty(waiting["parentName"]!.GetValue<string>());
        Assert.NotEmpty(waiting["sentBy"]!.GetValue<string>());
    }

    [Fact]
    public async Task Who_may_publish_there_is_mailed_and_nobody_else_and_what_was_typed_is_text()
    {
        var news = GivenNews();
        var (_, publisher) = await site.GivenUserAsync(Publish, ParentOf(news));
        var (_, elsewhere) = await site.GivenUserAsync(Publish, site.Axis(1));
        var (_, english) = await site.GivenUserAsync(Publish, language: TrackingSite.English);
        var (_, colleague) = await site.GivenUserAsync(Write, ParentOf(news));
        var (contributor, sender) = await site.GivenUserAsync(Write, ParentOf(news));

        using var sent = await SendAsync(contributor, news.Key, "<script>alert(1)</script>");

        var mail = await MailToAsync(publisher.Email, news);
        Assert.Contains("&lt;script&gt;", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", mail, StringComparison.Ordinal);
        Assert.Contains($"https://ogp.example.test/umbraco/section/content/workspace/document/edit/{news.Key}/fr-FR", mail, StringComparison.Ordinal);
        var others = Directory.GetFiles(site.Outbox, "*.eml").Select(Read).Where(one => one.Contains(news.Key.ToString(), StringComparison.Ordinal)).ToArray();
        Assert.All(new[] { elsewhere.Email, english.Email, colleague.Email }, email =>
            Assert.DoesNotContain(others, one => one.Contains($"\nTo: {email}", StringComparison.Ordinal)));
        Assert.DoesNotContain(others, one => one.Contains($"\nTo: {sender.Email}", StringComparison.Ordinal));
    }

    private async Task<HttpClient> CallerAsync(string caller, IContent news) => caller switch
    {
        "visitor" => site.Visitor,
        "editor" => await site.EditorAsync(),
        "administrator" => await site.AdministratorAsync(),
        "outside" => await site.ContributorAsync(1),
        "reader" => (await site.GivenUserAsync([ActionBrowse.ActionLetter])).Client,
        "translator" => (await site.GivenUserAsync(Write, language: TrackingSite.English)).Client,
        "writer" => (await site.GivenUserAsync(Write)).Client,
        _ => (await site.GivenUserAsync(Write, ParentOf(news))).Client,
    };

    private IContent GivenNews(string? english = null)
    {
        var navigation = site.Get<IDocumentNavigationQueryService>();
        Assert.True(navigation.TryGetRootKeysOfType(DocumentTypes.Home, out var homes));
        Assert.True(navigation.TryGetDescendantsKeysOfType(homes.First(), DocumentTypes.NewsList, out var lists));
        var news = site.Contents.Create("news", site.Contents.GetById(lists.First())!, DocumentTypes.News);
        news.SetCultureName($"Actualité {Guid.NewGuid():N}", TrackingSite.French);
        news.SetValue(Aliases.Title, "Une actualité", TrackingSite.French);
        news.SetValue(Aliases.Date, """{"date":"2017-02-01T00:00:00+00:00"}""");
        if (english is not null)
        {
            news.SetCultureName($"{english} {Guid.NewGuid():N}", TrackingSite.English);
        }

        Assert.True(site.Contents.Save(news).Success);
        return news;
    }

    private Guid ParentOf(IContent document) => site.Contents.GetById(document.ParentId)!.Key;

    private void Change(Guid key)
    {
        var document = site.Contents.GetById(key)!;
        document.SetValue(Aliases.Title, $"Changé {Guid.NewGuid():N}", TrackingSite.French);
        Assert.True(site.Contents.Save(document).Success);
    }

    private IReadOnlyList<IAuditItem> Entries(IContent document) =>
        [.. site.Get<IAuditService>().GetItemsByEntityAsync(document.Id, 0, 100).GetAwaiter().GetResult().Items];

    private static string Path(Guid document) => $"{TrackingSite.Api}/documents/{document}/publication-request";

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Guid document, string? comment) =>
        client.PostAsJsonAsync(Path(document), new { comment });

    private static async Task<JsonNode?> FindAsync(HttpClient client, Guid document) =>
        (await TrackingSite.ReadAsync(client, "/publication-requests"))["items"]!.AsArray().SingleOrDefault(item => item!["document"]!.GetValue<Guid>() == document);

    private static async Task<string> ProblemAsync(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? (await answer.Content.ReadFromJsonAsync<JsonNode>())!["type"]!.GetValue<string>().Split(':')[^1]
            : string.Empty;

    /// <summary>Mails are written after the sender was answered; those of one sending in the order of the users' ids.</summary>
    private async Task<string> MailToAsync(string address, IContent document)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (Directory.GetFiles(site.Outbox, "*.eml").Select(Read).FirstOrDefault(mail =>
                mail.Contains($"\nTo: {address}", StringComparison.Ordinal) && mail.Contains(document.Key.ToString(), StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"No mail to {address} about {document.Key}.");
    }

    /// <summary>Lines broken for the way are joined again.</summary>
    private static string Read(string file) => System.IO.File.ReadAllText(file).Replace("=\r\n", "").Replace("=\n", "").Replace("=3D", "=");
}
