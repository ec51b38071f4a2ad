using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.Hosting.Composition;
using OgpSummit.Runtime.Website.Requests;
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Extensions;

public static class WebApplicationBuilderExtensions
{
    /// <summary>The builder to which a site adds the back office, the website and its composers.</summary>
    public static IUmbracoBuilder CreateUmbracoBuilder(this WebApplicationBuilder builder) =>
        UmbracoBuilderCreation.Create(builder, new HttpRequestCache(new HttpContextAccessor()));
}
