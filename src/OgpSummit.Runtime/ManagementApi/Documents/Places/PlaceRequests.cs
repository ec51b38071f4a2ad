using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OgpSummit.Runtime.ManagementApi.Documents.Places;

/// <param name="Target">Null is the root.</param>
/// <param name="RelateToOriginal">Keeps in mind what it is a copy of.</param>
internal sealed record CopyRequest(ById? Target, bool RelateToOriginal, bool IncludeDescendants);

internal sealed record SortRequest
{
    /// <summary>Null is the root.</summary>
    public ById? Parent { get; init; }

    public IReadOnlyList<SortedItem> Sorting { get; init; } = [];

    public IEnumerable<SortingModel> ToModels() =>
        Sorting.Select(item => new SortingModel { Key = item.Id, SortOrder = item.SortOrder });
}

internal sealed record SortedItem(Guid Id, int SortOrder);
