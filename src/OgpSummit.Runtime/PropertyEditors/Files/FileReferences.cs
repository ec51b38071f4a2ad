using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Values;

namespace OgpSummit.Runtime.PropertyEditors.Files;

internal static class FileReferences
{
    /// <summary>Reads <c>temporaryFileId</c> and <c>src</c> of a posted or stored file.</summary>
    public static Reading<FileReference> Read(JsonObject file)
    {
        var path = RawValue.AsText(file["src"]);
        var upload = RawValue.AsText(file["temporaryFileId"]);
        if (string.IsNullOrEmpty(upload))
        {
            return string.IsNullOrEmpty(path)
                ? Reading<FileReference>.Nothing
                : Reading<FileReference>.Of(new(null, path));
        }

        return Guid.TryParse(upload, out var key)
            ? Reading<FileReference>.Of(new(key, path))
            : Reading<FileReference>.Malformed;
    }
}
