using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

/// <summary>Which types a type may be composed of, and which are composed of it.</summary>
internal static class DocumentTypeCompositions
{
    public static void MapDocumentTypeCompositions(this IEndpointRouteBuilder types)
    {
        types.MapPost("available-compositions", Available);
        types.MapGet("{id:guid}/composition-references", References);
    }

    private static async Task<IResult> Available(
        Body<Question> body, IContentTypeEditingService editing, IContentTypeContainerService folders)
    {
        var question = body.Value;
        if (question.CurrentPropertyAliases.Contains(null!))
        {
            return BadInput.Model("$.currentPropertyAliases", "invalidJson");
        }

        var found = await editing.GetAvailableCompositionsAsync(
            question.Id, question.CurrentCompositeIds, question.CurrentPropertyAliases, question.IsElement);
        var names = (await folders.GetAllAsync()).ToDictionary(folder => folder.Id, folder => folder.Name ?? string.Empty);
        return Answer.Of(found.Select(result => Describe(result, names)));
    }

    private static AvailableComposition Describe(ContentTypeAvailableCompositionsResult result, Dictionary<int, string> folders)
    {
        var type = result.Composition;
        var path = type.Path.Split(',').Select(int.Parse).Where(folders.ContainsKey).Select(id => folders[id]);
        return new AvailableComposition(type.Key, type.Name ?? string.Empty, type.Icon ?? string.Empty, path, result.Allowed);
    }

    private static IResult References(Guid id, IContentTypeService types) => types.Get(id) is { } type
        ? Answer.Of(types.GetComposedOf(type.Id).Select(composed =>
            new CompositionReference(composed.Key, composed.Name ?? string.Empty, composed.Icon ?? string.Empty)))
        : Answer.Problem(ContentTypeOperationStatus.NotFound);

    /// <summary>What is chosen so far, saved or not.</summary>
    private sealed record Question
    {
        public Guid? Id { get; init; }

        public IReadOnlyList<string> CurrentPropertyAliases { get; init; } = [];

        public IReadOnlyList<Guid> CurrentCompositeIds { get; init; } = [];

        public bool IsElement { get; init; }
    }

    private sealed record AvailableComposition(Guid Id, string Name, string Icon, IEnumerable<string> FolderPath, bool IsCompatible);

    private sealed record CompositionReference(Guid Id, string Name, string Icon);
}
