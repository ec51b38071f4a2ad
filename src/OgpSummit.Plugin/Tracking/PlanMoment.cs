using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking;

/// <summary>How many commitments stood where on one day.</summary>
public sealed class PlanMoment
{
    private readonly Dictionary<Completion, int> _counts;

    internal PlanMoment(DateOnly on, IEnumerable<Completion?> completions)
    {
        On = on;
        _counts = completions.OfType<Completion>().CountBy(completion => completion).ToDictionary();
    }

    public DateOnly On { get; }

    public int Reported => _counts.Values.Sum();

    public int At(Completion completion) => _counts.GetValueOrDefault(completion);
}
