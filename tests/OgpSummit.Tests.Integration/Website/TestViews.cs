using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Website;

/// <summary>Stands for the views of templates whose alias begins with <c>shown</c>.</summary>
public sealed class TestViews : IViewEngine
{
    public ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage) =>
        viewName.StartsWith("shown", StringComparison.Ordinal)
            ? ViewEngineResult.Found(viewName, new View(viewName))
            : ViewEngineResult.NotFound(viewName, []);

    public ViewEngineResult GetView(string? executingFilePath, string viewPath, bool isMainPage) =>
        ViewEngineResult.NotFound(viewPath, []);

    private sealed class View(string name) : IView
    {
        public string Path => name;

        public Task RenderAsync(ViewContext context) =>
            context.Writer.WriteAsync($"view {name} of {((ContentModel)context.ViewData.Model!).Content.Key}");
    }
}
