using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Media.Items;
using OgpSummit.Runtime.PropertyEditors.Files;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.ManagementApi.Media.Reading;

internal sealed class MediaReader(ContentValues values, FilesOfContent files, TrashedFileNames trashed)
{
    public MediaDetails Read(IMedia media)
    {
        var shown = media.Trashed ? Trashed(media) : media;
        return new(media.Key, MediaTypeReference.Of(media.ContentType), media.Trashed, values.Of(shown), MediaVariant.Of(media));
    }

    /// <summary>Editors see the file under the name that it has in the bin.</summary>
    private IMedia Trashed(IMedia media)
    {
        var copy = (IMedia)media.DeepClone();
        files.Replace(copy, (path, _) => trashed.Of(path));
        return copy;
    }
}
