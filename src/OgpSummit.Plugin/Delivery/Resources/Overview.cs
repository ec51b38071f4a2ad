using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;

namespace OgpSummit.Plugin.Delivery.Resources;

/// <summary>The one answer a partner's home page needs.</summary>
internal static class Overview
{
    public static ApiOperation Operation { get; } = new(
        "getSummary",
        "/summary",
        new("Vue d'ensemble", "Overview"),
        new("Le sommet et l'état du plan", "The summit and the state of the plan"),
        new("Tout ce qui se compte, en une réponse.", "Everything that can be counted, in one answer."),
        typeof(SummaryItem));

    public static SummaryItem Of(Edition edition, IReadOnlyList<ApiLanguage> languages)
    {
        var content = edition.Content;
        var plan = edition.Progress.OfPlan();
        return new SummaryItem
        {
            Summit = content.Home is { } home ? SummitOf(home, edition) : null,
            Plan = content.Plan is { } actionPlan ? PlanOf(actionPlan, edition) : null,
            Commitments = StateItem.Of(plan),
            Assessors = [.. Enum.GetValues<Assessor>().Select(assessor => StateOf(assessor, plan))],
            Axes = [.. content.Axes.Select(axis => StateOf(axis, plan, edition))],
            Reports = plan.Commitments.Sum(commitment => plan.Of(commitment).History.Count),
            Venues = content.Venues.Count,
            CommitteeMembers = content.CommitteeMembers.Count,
            News = content.News.Count,
            Languages = [.. languages.Select(language => language.Code)],
        };
    }

    private static EventItem SummitOf(Home home, Edition edition) => new()
    {
        Title = home.HeroTitle,
        StartDate = home.SummitStart,
        EndDate = home.SummitEnd,
        Url = edition.Address(home),
    };

    private static PlanItem PlanOf(ActionPlan plan, Edition edition) => new()
    {
        Id = plan.Key,
        Title = plan.Title,
        StartDate = plan.StartDate,
        EndDate = plan.EndDate,
        Url = edition.Address(plan),
    };

    private static AssessorStateItem StateOf(Assessor assessor, PlanProgress plan)
    {
        var levels = plan.Commitments
            .Select(commitment => plan.Of(commitment).LatestBy(assessor)?.Completion)
            .OfType<Completion>()
            .ToList();
        return new AssessorStateItem
        {
            Assessor = assessor,
            Reported = levels.Count,
            ByCompletion = CountsItem.Of(level => levels.Count(one => one == level)),
        };
    }

    private static AxisStateItem StateOf(Axis axis, PlanProgress plan, Edition edition) => new()
    {
        Axis = new AxisReference { Id = axis.Key, Number = axis.Number, Title = axis.Title },
        Commitments = StateItem.Of(plan.For(edition.Content.CommitmentsOf(axis))),
        Url = edition.Address(axis),
    };
}
