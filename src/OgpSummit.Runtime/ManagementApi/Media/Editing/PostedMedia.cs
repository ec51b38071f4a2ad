using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OgpSummit.Runtime.ManagementApi.Media.Editing;

internal sealed record NewMedia : PostedContent
{
    /// <summary>Chosen by the client; null leaves it to the server.</summary>
    public Guid? Id { get; init; }

    /// <summary>Null puts it at the root.</summary>
    public ById? Parent { get; init; }

    public required ById MediaType { get; init; }

    public MediaCreateModel ToModel() => CopyTo(new MediaCreateModel
    {
        Key = Id ?? Guid.CreateVersion7(),
        ParentKey = Parent?.Id,
        ContentTypeKey = MediaType.Id,
    });
}

internal sealed record ChangedMedia : PostedContent
{
    public MediaUpdateModel ToModel() => CopyTo(new MediaUpdateModel());
}
