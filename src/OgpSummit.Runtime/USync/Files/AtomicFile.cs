namespace OgpSummit.Runtime.USync.Files;

/// <summary>A reader sees the old file or the new one, never a part.</summary>
internal static class AtomicFile
{
    public static void Write(string path, byte[] bytes) => Write(path, file => file.Write(bytes));

    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.tmp";
        try
        {
            using (var file = File.Create(draft))
            {
                write(file);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
