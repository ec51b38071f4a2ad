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
    public static IReadOnlyList<SheetGap> Of(Commitment commitment, IReadOnlyCollection<string> cultures)
    {
        var gaps = new List<SheetGap>();
        Add(SheetGap.Lead, commitment.LeadInstitutions.Count == 0);
        Add(SheetGap.Dates, commitment.StartDate is null || commitment.EndDate is null);
        Add(SheetGap.Milestones, commitment.Milestones.Count == 0);
        Add(SheetGap.MilestoneDates, commitment.Milestones.Any(milestone => milestone.DueDate is null));
        Add(SheetGap.Translation, cultures.Any(culture => !commitment.Cultures.ContainsKey(culture)));
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
