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
}

/// <param name="WorkingSet">Bytes, as the operating system counts them, before anything was collected for this answer.</param>
/// <param name="Heap">Bytes of managed objects in use after a full collection.</param>
internal sealed record MemoryUse(long WorkingSet, long Heap)
{
    public static MemoryUse Now()
    {
        var workingSet = Environment.WorkingSet;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        GC.WaitForPendingFinalizers();
        return new(workingSet, GC.GetTotalMemory(forceFullCollection: true));
    }
}
