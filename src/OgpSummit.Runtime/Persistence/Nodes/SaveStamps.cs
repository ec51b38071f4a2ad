using System.Runtime.CompilerServices;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>
/// Remembers which save of its row an entity object was read from. Umbraco's entities have no place for it, and their
/// version id does not change when a draft is saved over a draft.
/// </summary>
internal sealed class SaveStamps
{
    private readonly ConditionalWeakTable<object, StrongBox<uint>> _stamps = [];

    public void Remember(object entity, uint stamp) => _stamps.AddOrUpdate(entity, new StrongBox<uint>(stamp));

    /// <summary>False also for an entity that was never read here, as a clone.</summary>
    public bool IsStale(object entity, uint stamp) => _stamps.TryGetValue(entity, out var read) && read.Value != stamp;
}
