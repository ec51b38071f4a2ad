using Microsoft.AspNetCore.Builder;
using OgpSummit.Runtime.Website.Pipeline;
using Umbraco.Cms.Web.Common.ApplicationBuilder;

namespace Umbraco.Extensions;

public static class ApplicationBuilderExtensions
{
    /// <summary>Begins Umbraco's part of the pipeline.</summary>
    public static IUmbracoApplicationBuilder UseUmbraco(this IApplicationBuilder app) => new UmbracoPipeline(app);
}
