namespace OgpSummit.Runtime.USync.Import;

/// <summary>Knows whether what is being saved comes from files: then it is not written to files.</summary>
internal sealed class ImportState
{
    private readonly AsyncLocal<bool> _importing = new();

    public bool IsImporting => _importing.Value;

    public IDisposable Begin()
    {
        _importing.Value = true;
        return new End(this);
    }

    private sealed class End(ImportState state) : IDisposable
    {
        public void Dispose() => state._importing.Value = false;
    }
}
