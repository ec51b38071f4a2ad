using Microsoft.AspNetCore.Mvc;

namespace Umbraco.Cms.Web.Common.Controllers;

public abstract class UmbracoController : Controller;
