using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>What an editor sends to be kept, of a new document or of one that exists.</summary>
internal abstract record PostedDocument : PostedContent
{
    public ById? Template { get; init; }
}

internal sealed record NewDocument : PostedDocument
{
    /// <summary>Chosen by the client; null leaves it to the server.</summary>
    public Guid? Id { get; init; }

    /// <summary>Null puts it at the root.</summary>
    public ById? Parent { get; init; }

    public required ById DocumentType { get; init; }

    public ContentCreateModel ToModel() => CopyTo(new ContentCreateModel
    {
        Key = Id ?? Guid.CreateVersion7(),
        ParentKey = Parent?.Id,
        ContentTypeKey = DocumentType.Id,
        TemplateKey = Template?.Id,
    });
}

internal sealed record ChangedDocument : PostedDocument
{
    /// <summary>Those to be validated; null validates all.</summary>
    public IReadOnlyList<string>? Cultures { get; init; }

    public ContentUpdateModel ToModel() => CopyTo(new ContentUpdateModel { TemplateKey = Template?.Id });

    public ValidateContentUpdateModel ToValidationModel() =>
        CopyTo(new ValidateContentUpdateModel { TemplateKey = Template?.Id, Cultures = Cultures?.ToHashSet() });
}
