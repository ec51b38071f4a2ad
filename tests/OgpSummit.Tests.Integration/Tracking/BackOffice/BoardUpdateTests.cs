using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Boards;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

/// <summary>A board read again in part says what a board read anew says.</summary>
[Collection(OnTrackingSite.Name)]
public sealed class BoardUpdateTests(TrackingSite site)
{
    [Fact]
    public async Task After_each_change_the_overview_is_as_if_everything_were_read_anew()
    {
        var (one, other) = (site.Commitment(24), site.Commitment(25));
        var report = site.GivenDraft(one, "2017-01-05");
        var waiting = site.GivenDraft(one, "2017-01-06");
        var gone = site.GivenDraft(one, "2017-01-06");
        await TrackingSite.ReadAsync(await site.EditorAsync(), "/overview");

        await SameAsync("a new draft", () => site.GivenDraft(one, "2017-01-07"));
        await SameAsync("a first publication", () => Assert.True(site.Contents.Publish(report, [TrackingSite.French]).Success));
        await SameAsync("a translation", () =>
        {
            Save(report, published =>
            {
                published.SetCultureName("Report", TrackingSite.English);
                published.SetValue(Aliases.Note, "Note", TrackingSite.English);
            });
            Assert.True(site.Contents.Publish(report, [TrackingSite.English]).Success);
        });
        await SameAsync("a move to another commitment", () => Assert.True(site.Contents.Move(waiting, site.Contents.GetById(other)!.Id).Success));
        await SameAsync("a title", () => Retitle(one, "Titre d'essai"));
        await SameAsync("a renamed axis", () => Retitle(site.Axis(5), "Axe d'essai"));
        await SameAsync("an axis at another address", () => Rename(site.Axis(5), "Axe qui a changé de nom"));
        await SameAsync("a move to the bin", () => Assert.True(site.Contents.MoveToRecycleBin(waiting).Success));
        await SameAsync("a deletion", () => Assert.True(site.Contents.Delete(gone).Success));
        await SameAsync("several at once", () =>
        {
            site.GivenDraft(one, "2017-01-08");
            site.GivenDraft(other, "2017-01-09");
            Retitle(other, "Autre titre d'essai");
        });
    }

    [Fact]
    public async Task A_report_leaves_what_was_read_of_other_commitments_as_it_is()
    {
        var boards = site.Get<BoardCache>();
        var before = await boards.ReadAsync();

        var report = site.GivenDraft(site.Commitment(23), "2017-01-10");
        Assert.True(site.Contents.Publish(report, [TrackingSite.French]).Success);
        var after = await boards.ReadAsync();

        Assert.Contains(after.Find(site.Commitment(23))!.Reports, one => one.Key == report.Key);
        Assert.NotSame(before.Find(site.Commitment(23)), after.Find(site.Commitment(23)));
        Assert.All(
            before.Commitments.Where(commitment => commitment.Key != site.Commitment(23)),
            commitment => Assert.Same(commitment, after.Find(commitment.Key)));
    }

    [Fact]
    public async Task A_page_beside_the_plan_leaves_the_board_as_it_is()
    {
        var boards = site.Get<BoardCache>();
        var before = await boards.ReadAsync();

        var page = site.Contents.Create("Page d'essai", site.Contents.GetRootContent().First(), DocumentTypes.Page);
        Save(page, created => created.SetCultureName("Page d'essai", TrackingSite.French));

        Assert.Same(before, await boards.ReadAsync());
    }

    private async Task SameAsync(string change, Action make)
    {
        var client = await site.EditorAsync();
        var before = await TrackingSite.ReadAsync(client, "/overview");

        make();
        var updated = await TrackingSite.ReadAsync(client, "/overview");
        site.Get<BoardCache>().ForgetAll();
        var anew = await TrackingSite.ReadAsync(client, "/overview");

        Assert.True(anew.ToJsonString() == updated.ToJsonString(), $"After {change} the overview is not up to date.");
        Assert.True(before.ToJsonString() != updated.ToJsonString(), $"{change} does not show.");
    }

    private void Retitle(Guid key, string title)
    {
        var document = site.Contents.GetById(key)!;
        Save(document, changed => changed.SetValue(Aliases.Title, $"{title} {Guid.NewGuid():N}", TrackingSite.French));
        Assert.True(site.Contents.Publish(document, [TrackingSite.French]).Success);
    }

    private void Rename(Guid key, string name)
    {
        var document = site.Contents.GetById(key)!;
        Save(document, changed => changed.SetCultureName(name, TrackingSite.French));
        Assert.True(site.Contents.Publish(document, [TrackingSite.French]).Success);
    }

    private void Save(IContent document, Action<IContent> change)
    {
        change(document);
        Assert.True(site.Contents.Save(document).Success);
    }
}
