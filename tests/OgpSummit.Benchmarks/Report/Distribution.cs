namespace OgpSummit.Benchmarks.Report;

/// <summary>Durations in milliseconds, summed up.</summary>
internal sealed record Distribution(int Count, double Mean, double Median, double Percentile99)
{
    public static Distribution Of(IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        return sorted.Length == 0
            ? new(0, 0, 0, 0)
            : new(sorted.Length, sorted.Average(), At(sorted, 0.5), At(sorted, 0.99));
    }

    public static string Show(double milliseconds) => milliseconds switch
    {
        < 1 => $"{milliseconds:0.000} ms",
        < 10 => $"{milliseconds:0.00} ms",
        _ => $"{milliseconds:0.0} ms",
    };

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
