using OgpSummit.Runtime.USync.Format;

namespace OgpSummit.Runtime.USync.Import;

/// <summary>What is in the site or will be, when the run comes to what refers to it.</summary>
internal sealed class KnownItems
{
    private readonly HashSet<(string Kind, Guid Key)> _announced = [];
    private readonly HashSet<(string Kind, Guid Key)> _keys = [];
    private readonly Dictionary<(string Kind, string Alias), Guid> _aliases = new(new KindAndAlias());

    public void Add(string kind, Guid key, string alias)
    {
        _keys.Add((kind, key));
        _aliases[(kind, alias)] = key;
    }

    /// <summary>A file of the run is about the item, which may come later.</summary>
    public void Announce(string kind, Guid key) => _announced.Add((kind, key));

    public bool Has(string kind, Guid key) => _keys.Contains((kind, key));

    public bool Expects(string kind, Guid key) => Has(kind, key) || _announced.Contains((kind, key));

    public Guid? KeyOf(string kind, string alias) => _aliases.TryGetValue((kind, alias), out var key) ? key : null;

    /// <summary>The item meant: the one with the key or, on a site where it has another key, the one with the alias.</summary>
    public Guid? Resolve(string kind, ItemReference reference) =>
        Expects(kind, reference.Key) ? reference.Key : KeyOf(kind, reference.Alias);

    private sealed class KindAndAlias : IEqualityComparer<(string Kind, string Alias)>
    {
        public bool Equals((string Kind, string Alias) x, (string Kind, string Alias) y) =>
            x.Kind == y.Kind && x.Alias.Equals(y.Alias, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Kind, string Alias) item) =>
            HashCode.Combine(item.Kind, StringComparer.OrdinalIgnoreCase.GetHashCode(item.Alias));
    }
}
