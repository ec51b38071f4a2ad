using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>What one file says about one item. Read from a file or from the site; written in uSync's form.</summary>
internal abstract record SyncModel
{
    public required Guid Key { get; init; }

    /// <summary>The attribute of that name: an alias, a name, an ISO code or a host name.</summary>
    public required string Alias { get; init; }

    /// <summary>Where the file that was read says so; 0 for what comes from the site.</summary>
    public int Line { get; init; }

    /// <summary>The name a person knows the item by.</summary>
    public virtual string Title => Alias;

    public abstract XElement Write();

    /// <summary>
    /// The same without what follows from other items (levels, paths, names of parents): those change without the item
    /// being saved, and a file that states them otherwise is not a change.
    /// </summary>
    public abstract SyncModel WithoutDerived();
}
