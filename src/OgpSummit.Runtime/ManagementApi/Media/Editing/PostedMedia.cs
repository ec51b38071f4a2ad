using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OgpSummit.Runtime.ManagementApi.Media.Editing;

/// <summary>What an editor sends to be kept, of a new media item or of one that exists.</summary>
internal abstract record PostedMedia
{
    /// <summary>A property that is not among them is cleared.</summary>
    public IReadOnlyList<PostedMediaValue> Values { get; init; } = [];

    /// <summary>One, since media does not vary.</summary>
    public IReadOnlyList<PostedMediaVariant> Variants { get; init; } = [];

    /// <summary>The same in Umbraco's words.</summary>
    protected T CopyTo<T>(T model)
        where T : ContentEditingModelBase
    {
        model.Properties = [.. Values.Select(value => value.ToModel())];
        model.Variants = [.. Variants.Select(variant => variant.ToModel())];
        return model;
    }
}

internal sealed record NewMedia : PostedMedia
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

internal sealed record ChangedMedia : PostedMedia
{
    public MediaUpdateModel ToModel() => CopyTo(new MediaUpdateModel());
}

/// <param name="Value">As the client's property editor has it.</param>
internal sealed record PostedMediaValue(string Alias, string? Culture, string? Segment, object? Value)
{
    public PropertyValueModel ToModel() => new() { Alias = Alias, Culture = Culture, Segment = Segment, Value = Value };
}

/// <param name="UpdateDate">When it was saved last, as far as the client knows. Null from callers that are not the client.</param>
internal sealed record PostedMediaVariant(string? Culture, string? Segment, string Name, DateTimeOffset? UpdateDate)
{
    public VariantModel ToModel() => new() { Culture = Culture, Segment = Segment, Name = Name };
}
