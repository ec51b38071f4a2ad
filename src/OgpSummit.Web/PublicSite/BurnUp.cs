using System.Globalization;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;

namespace OgpSummit.Web.PublicSite;

/// <summary>How a plan advanced, as areas one above the other: what is complete lies at the bottom and grows.</summary>
public static class BurnUp
{
    public const int Width = 640;
    public const int Height = 260;
    public const int Left = 30;
    public const int Bottom = 26;

    private static readonly Completion[] _stacked =
        [Completion.Complete, Completion.Substantial, Completion.Limited, Completion.NotStarted, Completion.Withdrawn];

    /// <param name="moments">At least two, in order.</param>
    /// <param name="total">Commitments of the plan.</param>
    public static IReadOnlyList<BurnUpArea> Areas(IReadOnlyList<PlanMoment> moments, int total)
    {
        var below = new int[moments.Count];
        List<BurnUpArea> areas = [];
        foreach (var completion in _stacked)
        {
            int[] above = [.. below.Zip(moments, (count, moment) => count + moment.At(completion))];
            if (!above.SequenceEqual(below))
            {
                var points = Line(above, total).Concat(Line(below, total).Reverse());
                areas.Add(new BurnUpArea(completion, string.Join(' ', points)));
            }

            below = above;
        }

        return areas;
    }

    private static IEnumerable<string> Line(int[] counts, int total) => counts.Select((count, at) =>
        $"{Text(Left + ((double)(Width - Left) * at / Math.Max(1, counts.Length - 1)))},{Text((Height - Bottom) * (1 - ((double)count / Math.Max(1, total))))}");

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <param name="Completion">Of the commitments it counts.</param>
/// <param name="Points">Its outline, as SVG writes it.</param>
public sealed record BurnUpArea(Completion Completion, string Points);
