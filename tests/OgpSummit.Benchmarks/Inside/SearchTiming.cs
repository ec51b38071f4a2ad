using System.Diagnostics;
using OgpSummit.Benchmarks.Report;
using OgpSummit.Plugin.Search;

namespace OgpSummit.Benchmarks.Inside;

internal sealed class SearchTiming(ISummitSearch search)
{
    private const int PageSize = 10;

    /// <param name="rounds">How often each query is asked in each language.</param>
    public Distribution Measure(int rounds)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (text, culture) in SearchQueries.All)
            {
                var start = Stopwatch.GetTimestamp();
                search.Find(text, culture, skip: 0, PageSize);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return Distribution.Of(times);
    }
}
