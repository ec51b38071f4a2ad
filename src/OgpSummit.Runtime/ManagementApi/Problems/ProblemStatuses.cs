using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Problems;

/// <summary>The HTTP status of every status of an operation: by its name, but for the ones listed here.</summary>
internal static class ProblemStatuses
{
    private static readonly Dictionary<Enum, int> Listed = new()
    {
        // What the body refers to is missing, not what the address names. The client says nothing of a 404.
        [ContentTypeOperationStatus.DataTypeNotFound] = StatusCodes.Status400BadRequest,
        [ContentTypeStructureOperationStatus.ContainerNotFound] = StatusCodes.Status400BadRequest,
        [DataTypeOperationStatus.ParentNotFound] = StatusCodes.Status400BadRequest,
        [DataTypeOperationStatus.PropertyEditorNotFound] = StatusCodes.Status400BadRequest,
        [DictionaryItemOperationStatus.ParentNotFound] = StatusCodes.Status400BadRequest,
        [DomainOperationStatus.LanguageNotFound] = StatusCodes.Status400BadRequest,
        [EntityContainerOperationStatus.ParentNotFound] = StatusCodes.Status400BadRequest,
        [TemplateOperationStatus.TemplateNotFound] = StatusCodes.Status400BadRequest,
        [UserOperationStatus.AvatarFileNotFound] = StatusCodes.Status400BadRequest,
        [UserOperationStatus.ContentStartNodeNotFound] = StatusCodes.Status400BadRequest,
        [UserOperationStatus.MediaStartNodeNotFound] = StatusCodes.Status400BadRequest,

        // Somebody else was there before.
        [DomainOperationStatus.ConflictingDomainName] = StatusCodes.Status409Conflict,
        [DomainOperationStatus.DuplicateDomainName] = StatusCodes.Status409Conflict,
        [UserGroupOperationStatus.DuplicateAlias] = StatusCodes.Status409Conflict,
        [DictionaryItemOperationStatus.DuplicateItemKey] = StatusCodes.Status409Conflict,
        [GeneralStatus.Stale] = StatusCodes.Status409Conflict,
        [GeneralStatus.InUse] = StatusCodes.Status409Conflict,
        [GeneralStatus.HasDocuments] = StatusCodes.Status409Conflict,
    };

    public static int Of(Enum status)
    {
        if (Listed.TryGetValue(status, out var listed))
        {
            return listed;
        }

        return status.ToString() switch
        {
            var name when name.EndsWith("NotFound", StringComparison.Ordinal) => StatusCodes.Status404NotFound,
            "MissingUser" or "MissingUserGroup" => StatusCodes.Status404NotFound,
            "Forbidden" or "Unauthorized" => StatusCodes.Status403Forbidden,
            "ConcurrencyViolation" => StatusCodes.Status409Conflict,
            "Unknown" => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status400BadRequest,
        };
    }
}
