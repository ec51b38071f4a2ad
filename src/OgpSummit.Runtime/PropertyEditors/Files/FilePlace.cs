using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.PropertyEditors.Files;

/// <summary>
/// Whose file it is, which decides its folder: a property of a content item, or of a block inside of one. Only files in
/// an owner's own folder are ever deleted with it, since a value may name any file.
/// </summary>
internal readonly record struct FilePlace(Guid OwnerKey, Guid PropertyTypeKey)
{
    public FilePlace Inside(Guid blockKey, Guid propertyTypeKey) => new(GuidUtils.Combine(OwnerKey, blockKey), propertyTypeKey);
}

/// <summary>A value editor whose values name files, or hold values that do.</summary>
internal interface IFileValue
{
    /// <summary>
    /// The stored value with each of its files (paths as stored) replaced by what <paramref name="map" /> returns; null
    /// keeps the file. The same value comes back when nothing was replaced.
    /// </summary>
    object? MapFiles(object? stored, FilePlace place, Func<string, FilePlace, string?> map);
}
