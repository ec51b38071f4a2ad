using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Web.Common.Controllers;
using Umbraco.Cms.Web.Common.Routing;

namespace OgpSummit.Runtime.Website.Routing;

/// <summary>
/// Which action shows a document: that of a controller named after its document type, where there is one, else the one
/// that shows the document's template.
/// </summary>
internal sealed class RenderActions(IActionDescriptorCollectionProvider descriptors, IActionInvokerFactory invokers)
{
    private Known? _known;

    /// <returns>Null when there is no controller for the document type and the document has no template.</returns>
    public RenderAction? Find(IPublishedRequest request)
    {
        var known = Current();
        if (request.IsRedirect())
        {
            return known.Default;
        }

        return request.PublishedContent is { } content
            ? known.Find(content.ContentType.Alias, request.GetTemplateAlias()) ?? (request.HasTemplate() ? known.Default : null)
            : null;
    }

    private Known Current()
    {
        var collection = descriptors.ActionDescriptors;
        var known = Volatile.Read(ref _known);
        if (known?.Version != collection.Version)
        {
            known = new(collection.Version, collection.Items.OfType<ControllerActionDescriptor>(), invokers);
            Volatile.Write(ref _known, known);
        }

        return known;
    }

    private sealed class Known
    {
        private readonly Dictionary<(string Controller, string Action), RenderAction> _actions = new(new NameComparer());

        public Known(int version, IEnumerable<ControllerActionDescriptor> descriptors, IActionInvokerFactory invokers)
        {
            Version = version;
            foreach (var descriptor in descriptors.Where(IsRenderAction))
            {
                _actions.TryAdd((descriptor.ControllerName, descriptor.ActionName), new(descriptor, invokers));
            }

            Default = Find("Render", null) ?? throw new InvalidOperationException(
                "MVC does not know RenderController: the application part with the website is missing.");
        }

        public int Version { get; }

        public RenderAction Default { get; }

        public RenderAction? Find(string controller, string? action) =>
            (action is not null ? _actions.GetValueOrDefault((controller, action)) : null)
            ?? _actions.GetValueOrDefault((controller, UmbracoRouteValues.DefaultActionName));

        private static bool IsRenderAction(ControllerActionDescriptor descriptor) =>
            descriptor.ControllerTypeInfo.IsAssignableTo(typeof(IRenderController));
    }

    private sealed class NameComparer : IEqualityComparer<(string Controller, string Action)>
    {
        public bool Equals((string Controller, string Action) x, (string Controller, string Action) y) =>
            x.Controller.Equals(y.Controller, StringComparison.OrdinalIgnoreCase)
            && x.Action.Equals(y.Action, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Controller, string Action) obj) => HashCode.Combine(
            obj.Controller.GetHashCode(StringComparison.OrdinalIgnoreCase),
            obj.Action.GetHashCode(StringComparison.OrdinalIgnoreCase));
    }
}
