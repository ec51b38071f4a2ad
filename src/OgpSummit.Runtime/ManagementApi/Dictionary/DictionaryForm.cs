using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Dictionary;

/// <summary>A dictionary item as it is posted.</summary>
internal record DictionaryForm
{
    public string? Name { get; init; }

    public IReadOnlyList<TranslationModel?> Translations { get; init; } = [];
}

internal sealed record NewDictionaryForm : DictionaryForm
{
    public Guid? Id { get; init; }

    public ById? Parent { get; init; }
}
