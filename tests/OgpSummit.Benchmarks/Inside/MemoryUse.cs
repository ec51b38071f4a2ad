namespace OgpSummit.Benchmarks.Inside;

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
