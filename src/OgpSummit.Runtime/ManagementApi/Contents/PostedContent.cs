using Umbraco.Cms.Core.Models.ContentEditing;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>What an editor sends to be kept, of a document or a media item, new or not.</summary>
internal abstract record PostedContent
{
    /// <summary>
    /// An alias that is not among them is cleared in all cultures; of one that is, only the cultures that are there change.
    /// </summary>
    public IReadOnlyList<PostedValue> Values { get; init; } = [];

    /// <summary>A culture that is not among them keeps its name. Media has one, since it does not vary.</summary>
    public IReadOnlyList<PostedVariant> Variants { get; init; } = [];

    /// <summary>The same in Umbraco's words.</summary>
    public T CopyTo<T>(T model)
        where T : ContentEditingModelBase
    {
        model.Properties = [.. Values.Select(value => value.ToModel())];
        model.Variants = [.. Variants.Select(variant => variant.ToModel())];
        return model;
    }
}

/// <param name="Value">As the client's property editor has it.</param>
internal sealed record PostedValue(string Alias, string? Culture, string? Segment, object? Value)
{
    public ValueKey Key => new(Alias, Culture, Segment);

    public PropertyValueModel ToModel() => new() { Alias = Alias, Culture = Culture, Segment = Segment, Value = Value };
}

/// <param name="UpdateDate">
/// When this culture was saved last, as far as the client knows: it sends back what it read. Null for a culture that it found
/// nothing of, and from callers that are not the client.
/// </param>
internal sealed record PostedVariant(string? Culture, string? Segment, string Name, DateTimeOffset? UpdateDate)
{
    public VariantModel ToModel() => new() { Culture = Culture, Segment = Segment, Name = Name };
}

/// <summary>Which of a document's values.</summary>
internal readonly record struct ValueKey(string Alias, string? Culture, string? Segment);
