namespace OgpSummit.Benchmarks.Inside;

/// <summary>What the process has used since its start.</summary>
internal sealed record Counters(long AllocatedBytes, long SqlCommands, double CpuMilliseconds, int Collections, int FullCollections)
{
    public static Counters Now(SqlCount sql) => new(
        GC.GetTotalAllocatedBytes(precise: true),
        sql.Commands,
        Environment.CpuUsage.TotalTime.TotalMilliseconds,
        GC.CollectionCount(0),
        GC.CollectionCount(2));

    public static Counters operator -(Counters after, Counters before) => new(
        after.AllocatedBytes - before.AllocatedBytes,
        after.SqlCommands - before.SqlCommands,
        after.CpuMilliseconds - before.CpuMilliseconds,
        after.Collections - before.Collections,
        after.FullCollections - before.FullCollections);

    public static Counters operator +(Counters one, Counters other) => new(
        one.AllocatedBytes + other.AllocatedBytes,
        one.SqlCommands + other.SqlCommands,
        one.CpuMilliseconds + other.CpuMilliseconds,
        one.Collections + other.Collections,
        one.FullCollections + other.FullCollections);
}
