using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Folders;

internal static class FolderEndpoints
{
    /// <summary>Folders of a kind of definition, below <c>{path}/folder</c>.</summary>
    public static void MapFolders<TService, TEntity>(this IEndpointRouteBuilder api, string path)
        where TService : class, IEntityTypeContainerService<TEntity>
        where TEntity : ITreeEntity
    {
        var group = api.MapGroup(path + "/folder");
        group.MapGet("{id:guid}", (HttpContext http, Guid id) => ReadAsync(Folders(http), id));
        group.MapPost(string.Empty, (HttpContext http, Body<NewFolder> body, IEntityService entities, SignedInUser user) =>
            CreateAsync(Folders(http), entities, body.Value, user, path + "/folder"));
        group.MapPut("{id:guid}", (HttpContext http, Guid id, Body<Folder> body, SignedInUser user) =>
            RenameAsync(Folders(http), id, body.Value.Name, user));
        group.MapDelete("{id:guid}", async (HttpContext http, Guid id, SignedInUser user) =>
            Answer.Done(await Folders(http).DeleteAsync(id, user.Key)));

        static TService Folders(HttpContext http) => http.RequestServices.GetRequiredService<TService>();
    }

    private static async Task<IResult> ReadAsync<TEntity>(IEntityTypeContainerService<TEntity> folders, Guid id)
        where TEntity : ITreeEntity => await folders.GetAsync(id) is { } folder
            ? Answer.Of(new FolderDetails(folder.Key, folder.Name ?? string.Empty))
            : Answer.Problem(EntityContainerOperationStatus.NotFound);

    private static async Task<IResult> CreateAsync<TEntity>(
        IEntityTypeContainerService<TEntity> folders, IEntityService entities, NewFolder wanted, SignedInUser user, string path)
        where TEntity : ITreeEntity
    {
        if (!ItemName.TryRead(wanted.Name, out var name))
        {
            return Answer.Problem(GeneralStatus.InvalidName);
        }

        return wanted.Id is { } id && entities.Exists(id)
            ? Answer.Problem(EntityContainerOperationStatus.DuplicateKey)
            : Answer.Created(await folders.CreateAsync(wanted.Id, name, wanted.Parent?.Id, user.Key), path, folder => folder!.Key);
    }

    /// <summary>Umbraco asks only of new folders whether their name is taken.</summary>
    private static async Task<IResult> RenameAsync<TEntity>(
        IEntityTypeContainerService<TEntity> folders, Guid id, string? wanted, SignedInUser user)
        where TEntity : ITreeEntity
    {
        if (!ItemName.TryRead(wanted, out var name))
        {
            return Answer.Problem(GeneralStatus.InvalidName);
        }

        var all = (await folders.GetAllAsync()).ToArray();
        if (Array.Find(all, folder => folder.Key == id) is not { } renamed)
        {
            return Answer.Problem(EntityContainerOperationStatus.NotFound);
        }

        return Array.Exists(all, other => other.Key != id && other.ParentId == renamed.ParentId && other.Name == name)
            ? Answer.Problem(EntityContainerOperationStatus.DuplicateName)
            : Answer.Done(await folders.UpdateAsync(id, name, user.Key));
    }

    private sealed record Folder(string? Name);

    private sealed record NewFolder(string? Name, Guid? Id, ById? Parent);

    private sealed record FolderDetails(Guid Id, string Name);
}
