using OgpSummit.Plugin.ContentModel;
using OgpSummit.Tests.Integration.Summit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Tracking;

[Collection(OnSummitSite.Name)]
public sealed class HistoryTests(SummitSite site)
{
    private IContentService Contents => site.Get<IContentService>();

    [Fact]
    public async Task Nothing_that_an_editor_does_changes_or_hides_a_published_report()
    {
        var report = site.GivenReport(12, "limited", "2031-03-01");
        var shown = await ShownAsync(12, report.Key);
        var others = await site.TotalAsync("/commitments");

        foreach (var (name, attempt) in Attempts(report))
        {
            Assert.False(attempt(), name);
            Assert.Equal(shown, await ShownAsync(12, report.Key));
            Assert.Equal(others, await site.TotalAsync("/commitments"));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_sequence_of_edits_changes_the_history(int seed)
    {
        var random = new Random(seed);
        var report = site.GivenReport(13, "limited", $"2031-02-0{seed}");
        var history = await HistoryAsync(13);

        for (var step = 0; step < 25; step++)
        {
            var current = Contents.GetById(report.Key)!;
            var attempts = Attempts(current).Concat(Harmless(current)).ToArray();
            attempts[random.Next(attempts.Length)].Act();

            Assert.Equal(history, await HistoryAsync(13));
        }
    }

    [Fact]
    public async Task A_report_may_be_saved_again_unchanged_and_translated_later()
    {
        var report = site.GivenReport(14, "limited", "2031-03-01");
        site.Save(report);
        site.Publish(report, SummitSite.French);

        report.SetCultureName("2031-03-01 government", SummitSite.English);
        report.SetValue(Aliases.Note, "A test note", SummitSite.English);
        site.Save(report);
        site.Publish(report, SummitSite.French, SummitSite.English);

        Assert.Contains("A test note", (await site.ReadAsync("/commitments/14?lang=en")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_still_anybody_s_to_change_and_to_throw_away()
    {
        var draft = Draft(15, "2031-03-01");
        draft.SetValue(Aliases.Completion, """["complete"]""");
        site.Save(draft);

        Assert.True(Contents.MoveToRecycleBin(draft).Success);
        Assert.True(Contents.Delete(draft).Success);
    }

    [Fact]
    public async Task A_report_without_evidence_and_from_the_future_is_not_published_and_the_reasons_are_given()
    {
        var before = await HistoryAsync(15);
        var draft = Draft(15, "2032-01-01");
        draft.SetValue(Aliases.Note, "Note d'essai", SummitSite.French);
        site.Save(draft);

        var result = Contents.Publish(draft, [SummitSite.French]);

        Assert.Equal(PublishResultType.FailedPublishCancelledByEvent, result.Result);
        var message = Assert.Single(result.EventMessages!.GetAll()).Message;
        Assert.Contains("date", message, StringComparison.Ordinal);
        Assert.Contains("evidence", message, StringComparison.Ordinal);
        Assert.False(Contents.GetById(draft.Key)!.Published);
        Assert.Equal(before, await HistoryAsync(15));
    }

    /// <summary>What would change, hide or remove the report; each says whether it was done.</summary>
    private IEnumerable<(string Name, Func<bool> Act)> Attempts(IContent report)
    {
        var commitment = Contents.GetById(report.ParentId)!;
        var axis = Contents.GetById(commitment.ParentId)!;
        var elsewhere = site.Commitment(16);

        yield return ("rewrite the note", () => Edit(report, copy => copy.SetValue(Aliases.Note, "Autre note", SummitSite.French)));
        yield return ("rewrite the completion", () => Edit(report, copy => copy.SetValue(Aliases.Completion, """["complete"]""")));
        yield return ("rewrite the evidence", () => Edit(report, copy => copy.SetValue(Aliases.Evidence, null)));
        yield return ("rename", () => Edit(report, copy => copy.SetCultureName("Autre nom", SummitSite.French)));
        yield return ("unpublish", () => Contents.Unpublish(Fresh(report)).Success);
        yield return ("unpublish French", () => Contents.Unpublish(Fresh(report), SummitSite.French).Success);
        yield return ("move", () => Contents.Move(Fresh(report), elsewhere.Id).Success);
        yield return ("trash", () => Contents.MoveToRecycleBin(Fresh(report)).Success);
        yield return ("delete", () => Contents.Delete(Fresh(report)).Success);
        yield return ("roll back", () => RollBack(report));
        yield return ("unpublish the commitment", () => Contents.Unpublish(Fresh(commitment)).Success);
        yield return ("unpublish the English commitment", () => Contents.Unpublish(Fresh(commitment), SummitSite.English).Success);
        yield return ("trash the commitment", () => Contents.MoveToRecycleBin(Fresh(commitment)).Success);
        yield return ("delete the axis", () => Contents.Delete(Fresh(axis)).Success);
        yield return ("unpublish the axis", () => Contents.Unpublish(Fresh(axis)).Success);
    }

    private IEnumerable<(string Name, Func<bool> Act)> Harmless(IContent report)
    {
        yield return ("save", () => Contents.Save(Fresh(report)).Success);
        yield return ("publish", () => Contents.Publish(Fresh(report), [SummitSite.French]).Success);
        yield return ("copy", () => Contents.Copy(Fresh(report), report.ParentId, relateToOriginal: false) is not null);
        yield return ("sort", () => Contents.Sort(new[] { report.Id }).Success);
    }

    private bool Edit(IContent report, Action<IContent> edit)
    {
        var copy = Fresh(report);
        edit(copy);
        return Contents.Save(copy).Success && Contents.Publish(copy, [SummitSite.French]).Success;
    }

    private bool RollBack(IContent report)
    {
        var oldest = Contents.GetVersions(report.Id).Last();
        return Contents.Rollback(report.Id, oldest.VersionId).Success;
    }

    private IContent Draft(int commitment, string day)
    {
        var draft = Contents.Create(day, site.KeyOfCommitment(commitment), DocumentTypes.ProgressReport);
        draft.SetCultureName($"{day} {Guid.NewGuid():N}", SummitSite.French);
        draft.SetValue(Aliases.ReportedOn, $$"""{"date":"{{day}}T00:00:00+00:00"}""");
        draft.SetValue(Aliases.Assessor, """["government"]""");
        draft.SetValue(Aliases.Completion, """["limited"]""");
        site.Save(draft);
        return draft;
    }

    private IContent Fresh(IContent content) => Contents.GetById(content.Key)!;

    private async Task<string> ShownAsync(int commitment, Guid report) =>
        (await site.ReadAsync($"/commitments/{commitment}"))["reports"]!.AsArray()
            .Single(one => one!["id"]!.GetValue<Guid>() == report)!.ToJsonString();

    private async Task<string> HistoryAsync(int commitment) => (await site.ReadAsync($"/commitments/{commitment}"))["reports"]!.ToJsonString();
}
