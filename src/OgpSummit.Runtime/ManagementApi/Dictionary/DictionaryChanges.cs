using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Dictionary;

/// <summary>
/// Writing texts takes the languages of the texts that change. So do renaming and deleting: both take away every text that
/// is there.
/// </summary>
internal static class DictionaryChanges
{
    public static void MapDictionaryChanges(this IEndpointRouteBuilder items)
    {
        items.MapPost(string.Empty, Create);
        items.MapPut("{id:guid}", Update);
        items.MapDelete("{id:guid}", Delete);
        items.MapPut("{id:guid}/move", Move);
    }

    private static async Task<IResult> Create(
        Body<NewDictionaryForm> body,
        DictionaryTexts texts,
        IDictionaryItemService dictionary,
        IDictionaryPermissionService permissions,
        SignedInUser user)
    {
        var form = body.Value;
        if (!ItemName.TryRead(form.Name, out var name))
        {
            return Answer.Problem(GeneralStatus.InvalidName);
        }

        var item = new DictionaryItem(form.Parent?.Id, name) { Key = form.Id ?? Guid.NewGuid() };
        var (changed, refusal) = await texts.WriteAsync(item, form.Translations);
        return refusal
            ?? await RefuseAsync(permissions, user, changed)
            ?? Answer.Created(await dictionary.CreateAsync(item, user.Key), "dictionary", created => created.Key);
    }

    /// <summary>Texts that are not posted stay as they are.</summary>
    private static async Task<IResult> Update(
        Guid id,
        Body<DictionaryForm> body,
        DictionaryTexts texts,
        IDictionaryItemService dictionary,
        IDictionaryPermissionService permissions,
        SignedInUser user)
    {
        if (await dictionary.GetAsync(id) is not { } item)
        {
            return Answer.Problem(DictionaryItemOperationStatus.ItemNotFound);
        }

        if (!ItemName.TryRead(body.Value.Name, out var name))
        {
            return Answer.Problem(GeneralStatus.InvalidName);
        }

        var lost = name == item.ItemKey ? [] : item.TranslatedCultures().ToArray();
        item.ItemKey = name;
        var (changed, refusal) = await texts.WriteAsync(item, body.Value.Translations);
        return refusal
            ?? await RefuseAsync(permissions, user, changed.Concat(lost))
            ?? Answer.Done(await dictionary.UpdateAsync(item, user.Key));
    }

    private static async Task<IResult> Delete(
        Guid id, IDictionaryItemService dictionary, IDictionaryPermissionService permissions, SignedInUser user)
    {
        if (await dictionary.GetAsync(id) is not { } item)
        {
            return Answer.Problem(DictionaryItemOperationStatus.ItemNotFound);
        }

        var deleted = (await dictionary.GetDescendantsAsync(id)).Prepend(item);
        return await RefuseAsync(permissions, user, deleted.SelectMany(one => one.TranslatedCultures()))
            ?? Answer.Done(await dictionary.DeleteAsync(id, user.Key));
    }

    private static async Task<IResult> Move(
        Guid id, Body<Destination> body, IDictionaryItemService dictionary, SignedInUser user) =>
        await dictionary.GetAsync(id) is { } item
            ? Answer.Done(await dictionary.MoveAsync(item, body.Value.Target?.Id, user.Key))
            : Answer.Problem(DictionaryItemOperationStatus.ItemNotFound);

    private static async Task<IResult?> RefuseAsync(
        IDictionaryPermissionService permissions, SignedInUser user, IEnumerable<string> cultures) =>
        await permissions.AuthorizeCultureAccessAsync(user.User, cultures.ToHashSet()) == DictionaryAuthorizationStatus.Success
            ? null
            : Answer.Forbidden();
}
