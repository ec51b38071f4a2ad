using Microsoft.Extensions.Options;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>Media items. What follows from a media file, like its size, is read from it and is not in the uSync file.</summary>
internal sealed class MediaKind(
    IMediaService media,
    IEntityService entities,
    IShortStringHelper strings,
    FileNames names,
    MediaMirror mirror,
    UploadAutoFillProperties description,
    IOptions<ContentSettings> settings) : ContentKind<IMedia>(entities, strings, names, mirror)
{
    public const string Name = "Media";

    private const int PageSize = 500;

    public override string Folder => Name;

    public override string Handler => "MediaHandler";

    public override string Element => ContentFile.MediaElement;

    public override Task DeleteAsync(IMedia entity)
    {
        Accept(media.Delete(entity), "delete it");
        return Task.CompletedTask;
    }

    protected override string TypeFolder => MediaTypeKind.Name;

    protected override UmbracoObjectTypes ObjectType => UmbracoObjectTypes.Media;

    protected override IReadOnlyCollection<string> LeftOut { get; } =
    [
        Constants.Conventions.Media.Width,
        Constants.Conventions.Media.Height,
        Constants.Conventions.Media.Bytes,
        Constants.Conventions.Media.Extension,
    ];

    protected override IContentTypeComposition? TypeOf(SyncSite site, string alias) =>
        site.MediaTypes.Values.FirstOrDefault(type => type.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase));

    protected override IReadOnlyList<IMedia> All() =>
    [
        .. Paging.All((page, size) => media.GetPagedDescendants(Constants.System.Root, page, size, out _), PageSize),
        .. Paging.All((page, size) => media.GetPagedMediaInRecycleBin(page, size, out _), PageSize),
    ];

    protected override IReadOnlyList<IMedia> Some(IReadOnlyCollection<Guid> keys) => [.. media.GetByIds(keys)];

    protected override IMedia Create(ContentFile wanted, int parentId, IContentTypeComposition type) =>
        new Umbraco.Cms.Core.Models.Media(wanted.Name, parentId, (IMediaType)type)
        {
            Key = wanted.Key,
            CreateDate = wanted.CreateDate ?? default,
        };

    protected override void Save(IMedia item, ContentFile wanted) => Accept(media.Save(item), "save it");

    protected override void Move(IMedia item, int parentId) => Accept(media.Move(item, parentId), "move it");

    protected override void Trash(IMedia item) => Accept(media.MoveToRecycleBin(item), "move it to the recycle bin");

    protected override Task<Func<IMedia, ContentFile, ContentFile>> DescriberAsync(IReadOnlyList<IMedia> items, SyncSite site) =>
        Task.FromResult<Func<IMedia, ContentFile, ContentFile>>((_, file) => file);

    /// <summary>On upload the site does that when the address changes. Here a file can change and keep its address.</summary>
    protected override void FillIn(IMedia item, IReadOnlyList<(string Alias, string Address)> files)
    {
        foreach (var (alias, address) in files)
        {
            foreach (var fields in settings.Value.Imaging.AutoFillImageProperties.Where(fields => fields.Alias == alias))
            {
                description.Populate(item, fields, Mirror.Relative(address), null, null);
            }
        }
    }

    private static void Accept(Attempt<OperationResult?> attempt, string what)
    {
        if (!attempt.Success)
        {
            throw new SyncFileException($"The site refuses to {what}: {attempt.Result?.Result}.");
        }
    }
}
