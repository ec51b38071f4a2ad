namespace OgpSummit.Runtime.USync.Format;

/// <summary>A file that cannot be understood or applied, with the line that a person should look at (0: none).</summary>
internal sealed class SyncFileException(string message, int line = 0) : Exception(message)
{
    public int Line => line;
}
