using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking.Deadlines;

/// <summary>What a reader misses on the sheet of a commitment.</summary>
public enum SheetGap
{
    Lead,
    Dates,
    Milestones,

    /// <summary>A milestone without a due date.</summary>
    MilestoneDates,

    Translation,
}

public static class SheetGaps
{
    /// <param name="commitment">Read in any culture.</param>
    /// <param name="cultures">Those of the site.</param>
    public static IReadOnlyList<SheetGap> Of(Commitment commitment, IReadOnlyCollection<string> cultures) => Of(
        commitment.LeadInstitutions.Count > 0,
        commitment.StartDate is not null && commitment.EndDate is not null,
        [.. commitment.Milestones.Select(milestone => milestone.DueDate)],
        cultures.All(commitment.Cultures.ContainsKey));

    internal static IReadOnlyList<SheetGap> Of(bool hasLead, bool hasDates, IReadOnlyList<DateOnly?> milestones, bool isTranslated)
    {
        var gaps = new List<SheetGap>();
        Add(SheetGap.Lead, !hasLead);
        Add(SheetGap.Dates, !hasDates);
        Add(SheetGap.Milestones, milestones.Count == 0);
        Add(SheetGap.MilestoneDates, milestones.Contains(null));
        Add(SheetGap.Translation, !isTranslated);
        return gaps;

        void Add(SheetGap gap, bool missing)
        {
            if (missing)
            {
                gaps.Add(gap);
            }
        }
    }
}
