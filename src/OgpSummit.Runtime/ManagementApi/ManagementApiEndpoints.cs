using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.BackOffice;
using OgpSummit.Runtime.BackOffice.Packages;
using OgpSummit.Runtime.BackOffice.Page;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.CurrentUser;
using OgpSummit.Runtime.ManagementApi.DataTypes;
using OgpSummit.Runtime.ManagementApi.Dictionary;
using OgpSummit.Runtime.ManagementApi.Documents;
using OgpSummit.Runtime.ManagementApi.DocumentTypes;
using OgpSummit.Runtime.ManagementApi.HealthChecks;
using OgpSummit.Runtime.ManagementApi.Languages;
using OgpSummit.Runtime.ManagementApi.Media;
using OgpSummit.Runtime.ManagementApi.Redirects;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Server;
using OgpSummit.Runtime.ManagementApi.Tags;
using OgpSummit.Runtime.ManagementApi.Templates;
using OgpSummit.Runtime.ManagementApi.TemporaryFiles;
using OgpSummit.Runtime.ManagementApi.UserGroups;
using OgpSummit.Runtime.ManagementApi.Users;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi;

internal static class ManagementApiEndpoints
{
    public const string Path = BackOfficePath.Root + "/management/api";

    /// <summary>The back office's API. Whoever is not signed in gets 401, but for the few endpoints that say otherwise.</summary>
    public static void MapManagementApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapVersion("v1");

        api.MapCurrentUser();
        api.MapDataTypeChanges();
        api.MapDataTypes();
        api.MapDictionary();
        api.MapDocuments();
        api.MapDocumentTypeChanges();
        api.MapDocumentTypes();
        api.MapDocumentWriting(endpoints.MapVersion("v1.1"));
        api.MapHealthChecks();
        api.MapLanguageChanges();
        api.MapLanguages();
        api.MapGraphics();
        api.MapManifests();
        api.MapMedia();
        api.MapRedirects();
        api.MapServer();
        api.MapTags();
        api.MapTemplates();
        api.MapTemporaryFiles();
        api.MapUserGroups();
        api.MapUsers();

        endpoints.Map(Path + "/{**rest}", () => Results.NotFound()).WithMetadata(new ManagementApiEndpoint());
    }

    private static RouteGroupBuilder MapVersion(this IEndpointRouteBuilder endpoints, string version) => endpoints
        .MapGroup($"{Path}/{version}")
        .RequireAuthorization(AuthorizationPolicies.BackOfficeAccess)
        .AddEndpointFilter<BadRequests>()
        .AddEndpointFilter<EventMessagesFilter>()
        .WithMetadata(new ManagementApiEndpoint());
}

/// <summary>Marks the endpoints of the back office's API, also for tests that go through all of them.</summary>
internal sealed class ManagementApiEndpoint;
