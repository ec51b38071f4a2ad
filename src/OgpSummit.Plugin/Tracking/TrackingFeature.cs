using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace OgpSummit.Plugin.Tracking;

internal static class TrackingFeature
{
    public static IUmbracoBuilder AddTracking(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<Progress>();
        return builder;
    }
}
