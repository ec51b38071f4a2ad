using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.Tracking.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.PublicationRequests;

/// <summary>Who writes and may not publish sends.</summary>
[Collection(OnTrackingSite.Name)]
public sealed class SendingTests(TrackingSite site) : PublicationRequestTests(site)
{
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
        Assert.False(Site.Contents.GetById(news.Key)!.Published);
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
        using var media = await SendAsync(writer, Site.Get<IMediaService>().GetRootMedia().First().Key, null);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.StatusCode, media.StatusCode));
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
    public async Task Whoever_has_sent_sixty_within_an_hour_waits()
    {
        var news = GivenNews();
        var (writer, user) = await Site.GivenUserAsync(Write);
        for (var sent = 0; sent < 59; sent++)
        {
            await Site.Get<IAuditService>().AddAsync(AuditType.SendToPublishVariant, user.Key, news.Id, UmbracoObjectTypes.Document.GetName());
        }

        using var last = await SendAsync(writer, news.Key, "Soixante");
        using var refused = await SendAsync(writer, news.Key, "Soixante et un");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.TooManyRequests), (last.StatusCode, refused.StatusCode));
        Assert.Equal("too-many-requests", await ProblemAsync(refused));
        Assert.Equal(60, Entries(news).Count(entry => entry.AuditType == AuditType.SendToPublishVariant));
    }

    private IReadOnlyList<IAuditItem> Entries(IContent document) =>
        [.. Site.Get<IAuditService>().GetItemsByEntityAsync(document.Id, 0, 100).GetAwaiter().GetResult().Items];
}
