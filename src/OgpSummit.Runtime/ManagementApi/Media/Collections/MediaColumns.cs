using OgpSummit.Runtime.ManagementApi.Documents.Collections;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Media.Collections;

/// <summary>Which properties a list of media shows. The root has no type that could say, and takes Umbraco's list for media.</summary>
internal sealed class MediaColumns(DocumentColumns columns, IMediaTypeService types)
{
    public Task<Attempt<IReadOnlySet<string>, ContentCollectionOperationStatus>> OfAsync(IMedia? folder, Guid? dataType) =>
        folder is not null && types.Get(folder.ContentTypeId) is { } type
            ? columns.OfAsync(type, dataType)
            : columns.OfAsync(dataType ?? Constants.DataTypes.Guids.ListViewMediaGuid);
}
