using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>Makes the index say what is published: after a change of a few documents, or by comparing all.</summary>
internal sealed class IndexUpdate(EntryReader entries, ILanguageService languages, ILogger<IndexUpdate> logger)
{
    public async Task ApplyAsync(SummitIndex index, IndexChanges changes, CancellationToken cancellation)
    {
        string[] cultures = [.. (await languages.GetAllAsync()).Select(language => language.IsoCode)];

        if (changes.Rebuild)
        {
            // Searches see the old entries until the new ones are all there.
            index.Clear();
            Compare(index, [], entries.AllKeys(), cultures, cancellation);
        }
        else
        {
            Apply(index, changes, cultures, cancellation);
        }

        index.Show();
    }

    private void Apply(SummitIndex index, IndexChanges changes, string[] cultures, CancellationToken cancellation)
    {
        if (changes.Everything)
        {
            Compare(index, index.Stamps(), entries.AllKeys(), cultures, cancellation);
        }

        foreach (var key in changes.Everything ? [] : changes.Branches)
        {
            Compare(index, index.Stamps(key), entries.BranchKeys(key), cultures, cancellation);
        }

        foreach (var key in changes.Documents.Union(changes.Branches))
        {
            Refresh(index, key, cultures);
        }
    }

    /// <summary>Writes what is missing or of an older stamp, and removes what is no longer published.</summary>
    private void Compare(
        SummitIndex index,
        Dictionary<string, string> left,
        IEnumerable<Guid> keys,
        string[] cultures,
        CancellationToken cancellation)
    {
        foreach (var key in keys)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var candidate in entries.Candidates(key, cultures))
            {
                if (!left.Remove(candidate.Id, out var stamp) || stamp != candidate.Stamp)
                {
                    Write(index, candidate);
                }
            }
        }

        foreach (var id in left.Keys)
        {
            index.Remove(id);
        }
    }

    private void Refresh(SummitIndex index, Guid key, string[] cultures)
    {
        var candidates = entries.Candidates(key, cultures).ToDictionary(candidate => candidate.Culture);
        foreach (var culture in cultures)
        {
            if (candidates.TryGetValue(culture, out var candidate))
            {
                Write(index, candidate);
            }
            else
            {
                index.Remove(SearchEntry.IdOf(key, culture));
            }
        }
    }

    private void Write(SummitIndex index, EntryReader.Candidate candidate)
    {
        if (Read(candidate) is { } entry)
        {
            index.Put(entry);
        }
        else
        {
            index.Remove(candidate.Id);
        }
    }

    // Value converters run whatever an editor stored; one document they choke on must not stop the others.
    private SearchEntry? Read(EntryReader.Candidate candidate)
    {
        try
        {
            return entries.Read(candidate);
        }
        catch (Exception error)
        {
            logger.LogError(error, "Document {Key} cannot be read in {Culture}; search leaves it out", candidate.Content.Key, candidate.Culture);
            return null;
        }
    }
}
