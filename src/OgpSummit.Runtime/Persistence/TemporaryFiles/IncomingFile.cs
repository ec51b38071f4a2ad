namespace OgpSummit.Runtime.Persistence.TemporaryFiles;

/// <summary>An upload while it arrives.</summary>
internal sealed class IncomingFile(string path) : IDisposable
{
    public FileStream OpenWrite() =>
        new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.Asynchronous);

    /// <summary>It can be given another name while it is being read.</summary>
    public FileStream OpenRead() => new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    public void Dispose() => File.Delete(path);
}
