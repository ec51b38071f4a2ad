using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking.BackOffice.Overview;

/// <summary>How many commitments stand where, by their latest report.</summary>
internal sealed record CompletionCounts
{
    public required int NoReport { get; init; }

    public required int NotStarted { get; init; }

    public required int Limited { get; init; }

    public required int Substantial { get; init; }

    public required int Complete { get; init; }

    public required int Withdrawn { get; init; }

    public static CompletionCounts Of(IEnumerable<Completion?> completions)
    {
        var none = 0;
        Span<int> counts = stackalloc int[Enum.GetValues<Completion>().Length];
        foreach (var completion in completions)
        {
            if (completion is { } known)
            {
                counts[(int)known]++;
            }
            else
            {
                none++;
            }
        }

        return new CompletionCounts
        {
            NoReport = none,
            NotStarted = counts[(int)Completion.NotStarted],
            Limited = counts[(int)Completion.Limited],
            Substantial = counts[(int)Completion.Substantial],
            Complete = counts[(int)Completion.Complete],
            Withdrawn = counts[(int)Completion.Withdrawn],
        };
    }
}
