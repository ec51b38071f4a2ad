using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Documents.Addresses;
using OgpSummit.Runtime.ManagementApi.Documents.AuditTrail;
using OgpSummit.Runtime.ManagementApi.Documents.Collections;
using OgpSummit.Runtime.ManagementApi.Documents.Domains;
using OgpSummit.Runtime.ManagementApi.Documents.Items;
using OgpSummit.Runtime.ManagementApi.Documents.Reading;
using OgpSummit.Runtime.ManagementApi.Documents.RecycleBin;
using OgpSummit.Runtime.ManagementApi.Documents.Tree;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using OgpSummit.Runtime.ManagementApi.Documents.Versions;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Documents;

/// <summary>Reading documents: what every part of it serves and stands on.</summary>
internal static class DocumentsRegistration
{
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<DocumentAddresses>();
        services.AddSingleton<DocumentCollections>();
        services.AddSingleton<DocumentColumns>();
        services.AddSingleton<DocumentItems>();
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<DocumentTrash>();
        services.AddSingleton<DocumentTree>();
        services.AddSingleton<DocumentVariantItems>();
        services.AddSingleton<DocumentVariants>();
        services.AddSingleton<DocumentVersions>();
    }

    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        api.MapDocumentAddresses();
        api.MapDocumentAudit();
        api.MapDocumentCollections();
        api.MapDocumentDomains();
        api.MapDocumentItems();
        api.MapDocumentReading();
        api.MapDocumentTrash();
        api.MapDocumentVersions();

        api.MapTree<DocumentTree, DocumentTreeItem>("tree/document")
            .RequireAuthorization(AuthorizationPolicies.SectionAccessForContentTree);
    }
}
