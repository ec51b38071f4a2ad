using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Export;

/// <param name="Kind">Folder of the kind.</param>
/// <param name="Title">What a person calls the item.</param>
/// <param name="Key">The key in its file.</param>
/// <param name="FileName">Without extension.</param>
/// <param name="Root">What the file says.</param>
/// <param name="MediaAddresses">Media files that belong to it.</param>
internal sealed record ExportedItem(
    string Kind, string Title, Guid Key, string FileName, XElement Root, IReadOnlyList<string> MediaAddresses);
