using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Controllers;

namespace OgpSummit.Tests.Integration.Website.Controllers;

/// <summary>Says which document it was asked to show, in which culture.</summary>
public sealed class EchoController(
    ILogger<EchoController> logger, ICompositeViewEngine views, IUmbracoContextAccessor contexts, IVariationContextAccessor variations)
    : RenderController(logger, views, contexts)
{
    public const string DocumentType = "echo";

    public override IActionResult Index() => Content(
        $"{CurrentPage!.Key} {variations.VariationContext!.Culture} {CultureInfo.CurrentCulture.Name} {CultureInfo.CurrentUICulture.Name}");
}

public sealed class HijackedController : Controller, IRenderController
{
    public const string DocumentType = "hijacked";

    public IActionResult Index() => Content("hijacked");
}

[Authorize]
public sealed class ForbiddenController : Controller, IRenderController
{
    public const string DocumentType = "forbidden";

    public IActionResult Index() => Content("forbidden");
}

[ApiController]
[Route("test")]
public sealed class RoutedController : ControllerBase
{
    [HttpGet("routed")]
    public IActionResult Get() => Content("routed");
}
