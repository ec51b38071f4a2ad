using Microsoft.AspNetCore.Builder;
using OgpSummit.Runtime.Hosting.Composition;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Extensions;

public static class WebApplicationBuilderExtensions
{
    /// <summary>The builder to which a site adds the back office, the website and its composers.</summary>
    public static IUmbracoBuilder CreateUmbracoBuilder(this WebApplicationBuilder builder) =>
        UmbracoBuilderCreation.Create(builder, NoAppCache.Instance);
}
