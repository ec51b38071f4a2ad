using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.Persistence.Documents;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>
/// What an editor had read before she wrote. The client sends back the date at which each culture was saved last, so a save
/// made from something older than what is stored can be told, and what she read can be looked up.
/// </summary>
/// <remarks>
/// Of a document in several cultures the client may have read some earlier than others: after a save it takes over only the
/// cultures that were saved, and what they share. That is why each culture is looked at by itself. What they share changes
/// the date of all (<see cref="SharedChanges"/>), so one culture that is up to date proves that this is, too.
/// </remarks>
internal sealed class SaveBasis(IContent current, PostedDocument posted, OverwrittenDrafts overwritten)
{
    private readonly Dictionary<string, DateTime?> _read = posted.Variants
        .Where(variant => variant.Segment is null)
        .ToDictionary(variant => variant.Culture ?? string.Empty, variant => variant.UpdateDate?.UtcDateTime);

    private readonly Dictionary<string, Basis> _known = [];

    /// <summary>False for callers who do not say what they read: their save counts, as it does in stock.</summary>
    public bool IsTold { get; } = posted.Variants.Any(variant => variant.UpdateDate is not null);

    /// <summary>Nobody else saved meanwhile.</summary>
    public bool IsCurrent => !IsTold || Cultures().All(culture => Of(culture).IsCurrent);

    /// <param name="culture">Null for what the cultures share, and for documents that do not vary.</param>
    public Basis Of(string? culture)
    {
        if (!IsTold)
        {
            return Basis.Current;
        }

        var key = culture ?? string.Empty;
        if (!_known.TryGetValue(key, out var basis))
        {
            _known[key] = basis = culture is null && current.ContentType.VariesByCulture() ? Shared() : Find(culture);
        }

        return basis;
    }

    private IEnumerable<string?> Cultures() => current.ContentType.VariesByCulture()
        ? current.AvailableCultures.Union(_read.Keys, StringComparer.OrdinalIgnoreCase).Where(culture => culture.Length > 0)
        : Enumerable.Repeat<string?>(null, 1);

    private Basis Find(string? culture)
    {
        var (read, saved) = (_read.GetValueOrDefault(culture ?? string.Empty), SavedAt(culture));
        if (read?.Ticks == saved?.Ticks)
        {
            return Basis.Current;
        }

        return read is not { } date ? Basis.Nothing
            : overwritten.Find(current, culture, date) is { } draft ? new Basis(draft)
            : Basis.Forgotten;
    }

    /// <summary>What the cultures share was read together with the culture that was read last.</summary>
    private Basis Shared()
    {
        var read = Cultures().Where(culture => _read.GetValueOrDefault(culture!) is not null).ToList();
        return read.Count == 0 ? Basis.Forgotten
            : read.Any(culture => Of(culture).IsCurrent) ? Basis.Current
            : Of(read.MaxBy(culture => _read[culture!]));
    }

    private DateTime? SavedAt(string? culture) =>
        (culture is null ? current.UpdateDate : current.GetUpdateDate(culture))?.ToApi().UtcDateTime;
}

/// <summary>What was read of one culture.</summary>
/// <param name="document">As it was then; null when it is forgotten, or when the culture did not exist.</param>
internal sealed class Basis(IContent? document)
{
    /// <summary>It is what is stored now.</summary>
    public static Basis Current { get; } = new(null) { IsCurrent = true };

    /// <summary>The culture was not there yet.</summary>
    public static Basis Nothing { get; } = new(null);

    /// <summary>It was something older, and nobody knows any more what.</summary>
    public static Basis Forgotten { get; } = new(null) { IsForgotten = true };

    public IContent? Document => document;

    public bool IsCurrent { get; private init; }

    public bool IsForgotten { get; private init; }
}
