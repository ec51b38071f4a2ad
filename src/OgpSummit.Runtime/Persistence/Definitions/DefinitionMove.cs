using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Definitions;

/// <summary>Moves a definition into a folder, or to the root.</summary>
internal static class DefinitionMove
{
    /// <exception cref="DataOperationException{MoveOperationStatusType}">The folder lies below what is moved.</exception>
    public static MoveEventInfo<T> Prepare<T>(T entity, EntityContainer? container)
        where T : ITreeEntity
    {
        if (container is not null && $",{container.Path},".Contains($",{entity.Id},", StringComparison.Ordinal))
        {
            throw new DataOperationException<MoveOperationStatusType>(MoveOperationStatusType.FailedNotAllowedByPath);
        }

        var parentId = container?.Id ?? Constants.System.Root;
        var move = new MoveEventInfo<T>(entity, entity.Path, parentId, container?.Key);
        entity.ParentId = parentId;
        return move;
    }
}
