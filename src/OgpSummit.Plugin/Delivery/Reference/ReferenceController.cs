using System.Text;
using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Delivery.Reference;

/// <summary>What the API tells about itself, in production too.</summary>
[PublicApi]
[FromMemory]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("api/ogp/v1")]
internal sealed class ReferenceController(Answers answers, OpenApi openApi, ReferencePage page) : ControllerBase
{
    public static readonly Wording Group = new("Cette description", "This description");

    public static readonly ApiOperation Document = new(
        "getOpenApi",
        "/openapi.json",
        Group,
        new("La description OpenAPI", "The OpenAPI document"),
        new("Pour des outils : générer un client, essayer, vérifier.", "For tools: to generate a client, to try, to check."),
        typeof(object));

    public static readonly ApiOperation Page = new(
        "getReference",
        "/",
        Group,
        new("La page de référence", "The reference page"),
        new("La même description, à lire.", "The same description, to be read."),
        typeof(string))
    {
        MediaType = "text/html",
    };

    [AcceptVerbs("GET", "HEAD", Route = "openapi.json")]
    public Task<IActionResult> OpenApi() =>
        answers.SendAsync(HttpContext, Document, request =>
            Task.FromResult<(object?, ApiProblem?)>((openApi.Write(request.Language.Code, request.Origin), null)));

    [AcceptVerbs("GET", "HEAD", Route = "")]
    public Task<IActionResult> Reference() =>
        answers.SendAsync(HttpContext, Page, (request, since) =>
            Task.FromResult<(ApiBody?, ApiProblem?)>((Write(request, since), null)));

    private ApiBody Write(ApiRequest request, DateTimeOffset since)
    {
        var html = Encoding.UTF8.GetBytes(page.Write(request.Language.Code, request.Origin));
        return new ApiBody(html, "text/html; charset=utf-8", request.Language.Code, since)
        {
            ContentSecurityPolicy = ReferencePage.ContentSecurityPolicy,
        };
    }
}
