using Lucene.Net.Index;
using Lucene.Net.Store;
using Microsoft.Extensions.Logging;
using Directory = System.IO.Directory;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>Opens the index on disk in the best way the folder allows.</summary>
internal sealed class IndexFolder(string path, SummitAnalyzer analyzer, ILogger<IndexFolder> logger)
{
    public string Path => path;

    /// <summary>
    /// For writing; or for reading where another process writes; or null where there is nothing to read yet either.
    /// A damaged index is emptied: everything in it can be read again from the content.
    /// </summary>
    public SummitIndex? Open(out string? problem)
    {
        try
        {
            Directory.CreateDirectory(Path);
            problem = null;
            return OpenForWriting();
        }
        catch (LockObtainFailedException)
        {
            problem = $"Another process writes the search index in {Path}; this one only reads it. " +
                $"Give each its own folder with {SearchOptions.Section}:{nameof(SearchOptions.Folder)}.";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = $"The search index cannot be written in {Path}: {error.Message} " +
                $"Make the folder writable or name another one with {SearchOptions.Section}:{nameof(SearchOptions.Folder)}.";
        }

        return OpenForReading();
    }

    private SummitIndex OpenForWriting()
    {
        try
        {
            return SummitIndex.OpenForWriting(FSDirectory.Open(Path), analyzer);
        }
        catch (Exception error) when (IsDamage(error))
        {
            logger.LogWarning("The search index in {Folder} is damaged and is built anew: {Reason}", Path, error.Message);
            Empty();
            return SummitIndex.OpenForWriting(FSDirectory.Open(Path), analyzer);
        }
    }

    /// <remarks>Lucene reads old commits even where it is told to start anew, so their files have to go first.</remarks>
    private void Empty()
    {
        using var directory = FSDirectory.Open(Path);
        using var held = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        if (!held.Obtain())
        {
            throw new LockObtainFailedException(Path);
        }

        // By name: the setting may point at a folder with other files in it.
        foreach (var file in directory.ListAll().Where(file => file[0] == '_' || file.StartsWith("segments", StringComparison.Ordinal)))
        {
            directory.DeleteFile(file);
        }
    }

    private SummitIndex? OpenForReading()
    {
        try
        {
            var directory = FSDirectory.Open(Path);
            return DirectoryReader.IndexExists(directory) ? SummitIndex.OpenForReading(directory) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning("The search index in {Folder} cannot be read: {Reason}", Path, error.Message);
            return null;
        }
    }

    // Lucene reports a truncated or overwritten file as almost any exception. Emptying costs one comparison with the
    // content, so only what emptying cannot mend is left out.
    private static bool IsDamage(Exception error) =>
        error is not LockObtainFailedException and not UnauthorizedAccessException and not OutOfMemoryException;
}
