using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Runtime.Website.Requests;

/// <summary>Gives the context there is, or makes one that ends with the reference to it.</summary>
internal sealed class UmbracoContextFactory(
    IUmbracoContextAccessor contexts,
    IVariationContextAccessor variations,
    IDefaultCultureAccessor cultures,
    IHttpContextAccessor http,
    UmbracoContextParts parts) : IUmbracoContextFactory
{
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (contexts.TryGetUmbracoContext(out var present))
        {
            return new(present, isRoot: false, contexts);
        }

        variations.VariationContext ??= new VariationContext(cultures.DefaultCulture);
        var made = new UmbracoContext(parts, http.HttpContext);
        contexts.Set(made);
        return new(made, isRoot: true, contexts);
    }
}
