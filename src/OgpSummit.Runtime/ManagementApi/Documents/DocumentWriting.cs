using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Documents.Domains;
using OgpSummit.Runtime.ManagementApi.Documents.Editing;
using OgpSummit.Runtime.ManagementApi.Documents.Places;
using OgpSummit.Runtime.ManagementApi.Documents.Preview;
using OgpSummit.Runtime.ManagementApi.Documents.Publishing;
using OgpSummit.Runtime.ManagementApi.Documents.RecycleBin;
using OgpSummit.Runtime.ManagementApi.Documents.Versions;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Documents;

/// <summary>Everything that changes documents.</summary>
internal static class DocumentWriting
{
    /// <param name="api">Version 1.</param>
    /// <param name="api11">Version 1.1, which the client calls for validation.</param>
    public static void MapDocumentWriting(this IEndpointRouteBuilder api, IEndpointRouteBuilder api11)
    {
        var documents = Group(api, "document");
        documents.MapDeleting();
        documents.MapDomainChanges();
        documents.MapEditing();
        documents.MapPlaces();
        documents.MapPublishing();

        Group(api11, "document").MapValidation();
        Group(api, "document-version").MapVersionChanges();
        Group(api, "preview").MapPreviewSession();
        Group(api, "recycle-bin/document").MapBin();
    }

    public static void AddDocumentWriting(this IServiceCollection services)
    {
        services.AddSingleton<PostedDocumentCheck>();
        services.AddSingleton<WritingRightsOfUsers>();
        services.AddSingleton<EditorValues>();
        services.AddSingleton<SaveRefusals>();
        services.AddSingleton<DocumentSaves>();
        services.AddSingleton<NewDocuments>();
        services.AddSingleton<PublishingAccess>();
        services.AddSingleton<PublishingProblems>();
        services.AddSingleton<RollbackAccess>();
    }

    private static RouteGroupBuilder Group(IEndpointRouteBuilder api, string path) =>
        api.MapGroup(path).RequireAuthorization(AuthorizationPolicies.TreeAccessDocuments);
}
