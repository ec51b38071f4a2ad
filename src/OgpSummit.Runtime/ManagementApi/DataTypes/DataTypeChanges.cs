using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Folders;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.DataTypes;

/// <summary>Changing data types, for the Settings section.</summary>
internal static class DataTypeChanges
{
    public static void MapDataTypeChanges(this IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup(string.Empty).RequireAuthorization(AuthorizationPolicies.TreeAccessDataTypes);
        settings.MapFolders<IDataTypeContainerService, IDataType>("data-type");

        var types = settings.MapGroup("data-type");
        types.MapPost(string.Empty, Create);
        types.MapPut("{id:guid}", Update);
        types.MapDelete("{id:guid}", Delete);
        types.MapPost("{id:guid}/copy", Copy);
        types.MapPut("{id:guid}/move", Move);
        types.MapGet("{id:guid}/is-used", IsUsed);
        types.MapGet("{id:guid}/referenced-by", DataTypeReferences.List);
    }

    private static async Task<IResult> Create(
        Body<NewDataTypeForm> body,
        DataTypeDrafts drafts,
        IDataTypeService dataTypes,
        IDataTypeContainerService folders,
        IEntityService entities,
        SignedInUser user)
    {
        var form = body.Value;
        if (form.Id is { } key && entities.Exists(key))
        {
            return Answer.Problem(DataTypeOperationStatus.DuplicateKey);
        }

        var parent = form.Parent is null ? null : await folders.GetAsync(form.Parent.Id);
        if (form.Parent is not null && parent is null)
        {
            return Answer.Problem(DataTypeOperationStatus.ParentNotFound);
        }

        var (draft, refusal) = drafts.Create(form, parent?.Id ?? Constants.System.Root);
        return refusal ?? Answer.Created(await dataTypes.CreateAsync(draft!, user.Key), "data-type", type => type.Key);
    }

    private static async Task<IResult> Update(
        Guid id, Body<DataTypeForm> body, DataTypeDrafts drafts, IDataTypeService dataTypes, SignedInUser user) =>
        await dataTypes.GetAsync(id) is not { } type
            ? Answer.Problem(DataTypeOperationStatus.NotFound)
            : drafts.Change(type, body.Value) ?? Answer.Done(await dataTypes.UpdateAsync(type, user.Key));

    /// <summary>Stock deletes the properties as well, and with them what editors wrote.</summary>
    private static async Task<IResult> Delete(Guid id, IDataTypeService dataTypes, SignedInUser user)
    {
        var uses = await dataTypes.GetPagedRelationsAsync(id, 0, RequestLimits.Take);
        return uses.Total == 0
            ? Answer.Done(await dataTypes.DeleteAsync(id, user.Key))
            : new InUseProblem(uses.Items.Select(use => $"{use.ContentTypeAlias}.{use.NodeAlias}"), uses.Total);
    }

    private static async Task<IResult> Copy(Guid id, Body<Destination> body, IDataTypeService dataTypes, SignedInUser user) =>
        await dataTypes.GetAsync(id) is { } type
            ? Answer.Created(await dataTypes.CopyAsync(type, body.Value.Target?.Id, user.Key), "data-type", copy => copy.Key)
            : Answer.Problem(DataTypeOperationStatus.NotFound);

    private static async Task<IResult> Move(Guid id, Body<Destination> body, IDataTypeService dataTypes, SignedInUser user) =>
        await dataTypes.GetAsync(id) is { } type
            ? Answer.Done(await dataTypes.MoveAsync(type, body.Value.Target?.Id, user.Key))
            : Answer.Problem(DataTypeOperationStatus.NotFound);

    private static async Task<IResult> IsUsed(Guid id, IDataTypeUsageService usage) =>
        Answer.Of(await usage.HasSavedValuesAsync(id), used => used);
}
