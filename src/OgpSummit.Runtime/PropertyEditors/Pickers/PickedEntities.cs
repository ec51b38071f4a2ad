using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PropertyEditors.Pickers;

/// <summary>Documents and media that values refer to, one query for all keys of a kind.</summary>
internal sealed class PickedEntities(IEntityService entities)
{
    public IReadOnlyDictionary<Guid, IContentEntitySlim> Find(string entityType, IEnumerable<Guid> keys)
    {
        var distinct = keys.Distinct().ToArray();
        return distinct.Length is 0 || ObjectType(entityType) is not { } objectType
            ? new Dictionary<Guid, IContentEntitySlim>()
            : entities.GetAll(objectType, distinct).OfType<IContentEntitySlim>().ToDictionary(entity => entity.Key);
    }

    private static UmbracoObjectTypes? ObjectType(string entityType) => entityType switch
    {
        Constants.UdiEntityType.Document => UmbracoObjectTypes.Document,
        Constants.UdiEntityType.Media => UmbracoObjectTypes.Media,
        Constants.UdiEntityType.Member => UmbracoObjectTypes.Member,
        _ => null,
    };
}

/// <summary>A data type's list of allowed types: keys separated by commas, none for every type.</summary>
internal static class AllowedTypes
{
    public static IReadOnlySet<Guid> Parse(string? filter) =>
        (filter ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(key => Guid.TryParse(key, out var parsed) ? parsed : Guid.Empty)
            .Where(key => key != Guid.Empty)
            .ToHashSet();
}
