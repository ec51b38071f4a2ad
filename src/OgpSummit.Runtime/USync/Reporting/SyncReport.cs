namespace OgpSummit.Runtime.USync.Reporting;

/// <summary>What an import, a comparison or an export did, item by item.</summary>
internal sealed class SyncReport
{
    private readonly List<SyncItem> _items = [];
    private readonly List<string> _notes = [];

    public IReadOnlyList<SyncItem> Items => _items;

    /// <summary>What was left alone on purpose.</summary>
    public IReadOnlyList<string> Notes => _notes;

    public TimeSpan Duration { get; set; }

    public bool HasFailures => Count(SyncChange.Fail) > 0;

    public bool HasChanges => _items.Exists(item => item.Change is not (SyncChange.None or SyncChange.Fail));

    public void Add(SyncItem item) => _items.Add(item);

    public void Note(string note) => _notes.Add(note);

    public int Count(SyncChange change) => _items.Count(item => item.Change == change);

    public int Count(string kind, SyncChange change) => _items.Count(item => item.Kind == kind && item.Change == change);

    public string Summary() =>
        $"{Count(SyncChange.Create)} created, {Count(SyncChange.Update)} updated, {Count(SyncChange.Delete)} deleted, "
        + $"{Count(SyncChange.None)} unchanged, {Count(SyncChange.Fail)} failed";
}
