using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.USync.Kinds;

internal sealed class MediaTypeKind(
    IMediaTypeService types, IMediaTypeContainerService containers, IShortStringHelper strings, FileNames names)
    : TypeKind<IMediaType>(types, containers, strings, names)
{
    public const string Name = "MediaTypes";

    public override string Folder => Name;

    public override string Handler => "MediaTypeHandler";

    public override string Element => TypeFile.MediaElement;

    protected override IReadOnlyDictionary<Guid, IMediaType> AllOf(SyncSite site) => site.MediaTypes;

    protected override IMediaType Create(int parentId) => new MediaType(Strings, parentId);
}
