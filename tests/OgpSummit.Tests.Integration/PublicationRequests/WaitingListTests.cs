using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Tests.Integration.Tracking.BackOffice;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.PublicationRequests;

/// <summary>What was sent waits for those who may publish it, and for who sent it.</summary>
[Collection(OnTrackingSite.Name)]
public sealed class WaitingListTests(TrackingSite site) : PublicationRequestTests(site)
{
    [Fact]
    public async Task What_was_sent_waits_with_who_when_and_what_was_said_for_news_as_for_anything()
    {
        var news = GivenNews();
        var (contributor, user) = await Site.GivenUserAsync(Write, ParentOf(news));
        using var sent = await SendAsync(contributor, news.Key, "  Relisez le <b>titre</b>  ");
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);

        var waiting = await FindAsync(await Site.EditorAsync(), news.Key);
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
        Assert.Null(await FindAsync((await Site.GivenUserAsync(Write, ParentOf(news))).Client, news.Key));
        Assert.Null(await FindAsync((await Site.GivenUserAsync(Publish, Site.Axis(1))).Client, news.Key));
    }

    [Fact]
    public async Task What_was_published_meanwhile_waits_no_longer_and_is_not_sent_again_until_it_changes()
    {
        var news = GivenNews();
        var writer = await CallerAsync("writer", news);
        using var sent = await SendAsync(writer, news.Key, null);
        Assert.True(Site.Contents.Publish(Site.Contents.GetById(news.Key)!, [TrackingSite.French]).Success);

        Assert.Null(await FindAsync(await Site.EditorAsync(), news.Key));
        using var late = await SendAsync(writer, news.Key, "Trop tard");
        Assert.Equal("nothing-to-send", await ProblemAsync(late));

        Change(news.Key);
        Assert.Null(await FindAsync(await Site.EditorAsync(), news.Key));
        using var anew = await SendAsync(writer, news.Key, null);
        Assert.Equal(HttpStatusCode.Created, anew.StatusCode);
        Assert.True((await FindAsync(await Site.EditorAsync(), news.Key))!["isPublished"]!.GetValue<bool>());
    }

    [Fact]
    public async Task What_lies_in_the_recycle_bin_is_neither_sent_nor_waits()
    {
        var news = GivenNews();
        var writer = await CallerAsync("writer", news);
        using var sent = await SendAsync(writer, news.Key, null);
        Assert.True(Site.Contents.MoveToRecycleBin(Site.Contents.GetById(news.Key)!).Success);

        using var late = await SendAsync(writer, news.Key, null);

        Assert.Equal("in-recycle-bin", await ProblemAsync(late));
        Assert.Null(await FindAsync(await Site.EditorAsync(), news.Key));
    }

    [Fact]
    public async Task A_translator_sends_her_language_alone()
    {
        var news = GivenNews("Translated");
        var (translator, _) = await Site.GivenUserAsync(Write, language: TrackingSite.English);
        using var sent = await SendAsync(translator, news.Key, null);

        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);
        var waiting = (await FindAsync(await Site.EditorAsync(), news.Key))!;
        Assert.Equal(TrackingSite.English, Assert.Single(waiting["cultures"]!.AsArray())!.GetValue<string>());
        Assert.Equal(TrackingSite.English, waiting["culture"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_report_of_a_contributor_takes_the_same_way()
    {
        var report = TrackingSite.Report();
        using var reported = await TrackingSite.PostAsync(await Site.ContributorAsync(1), Site.Commitment(1), report);
        Assert.Equal(HttpStatusCode.Created, reported.StatusCode);

        var waiting = (await FindAsync(await Site.EditorAsync(), report["id"]!.GetValue<Guid>()))!;

        Assert.Equal(DocumentTypes.ProgressReport, waiting["documentType"]!.GetValue<string>());
        Assert.NotEmpty(waiting["parentName"]!.GetValue<string>());
        Assert.NotEmpty(waiting["sentBy"]!.GetValue<string>());
    }
}
