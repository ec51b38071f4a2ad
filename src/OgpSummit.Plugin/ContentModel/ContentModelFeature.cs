using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace OgpSummit.Plugin.ContentModel;

internal static class ContentModelFeature
{
    /// <remarks>
    /// The models need no registration: Umbraco's own model factory finds every public class that derives from
    /// <c>PublishedContentModel</c> or <c>PublishedElementModel</c>. A factory of our own would hide a site's models.
    /// </remarks>
    public static IUmbracoBuilder AddContentModel(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<SummitContent>();
        builder.Services.AddSingleton<PublishedReading>();
        return builder;
    }
}
