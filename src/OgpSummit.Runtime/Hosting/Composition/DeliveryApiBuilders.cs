using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Runtime.Hosting.Composition;

/// <summary>
/// Core's value converters take the builders of Umbraco's own Content Delivery API in their constructors. The API itself is
/// not offered: partner sites read the plug-in's.
/// </summary>
internal static class DeliveryApiBuilders
{
    public static IUmbracoBuilder AddDeliveryApiBuilders(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IApiElementBuilder, ApiElementBuilder>();
        services.AddSingleton<IApiContentBuilder, ApiContentBuilder>();
        services.AddSingleton<IApiContentResponseBuilder, ApiContentResponseBuilder>();
        services.AddSingleton<IApiMediaBuilder, ApiMediaBuilder>();
        services.AddSingleton<IApiContentNameProvider, ApiContentNameProvider>();
        services.AddSingleton<IApiContentRouteBuilder, ApiContentRouteBuilder>();
        services.AddSingleton<IApiContentPathProvider, ApiContentPathProvider>();
        services.AddSingleton<IApiMediaUrlProvider, ApiMediaUrlProvider>();
        services.AddSingleton<IApiPropertyRenderer, ApiPropertyRenderer>();
        services.AddSingleton<IApiPublishedContentCache, ApiPublishedContentCache>();
        services.AddSingleton<IApiDocumentUrlService, ApiDocumentUrlService>();
        services.AddSingleton<IRequestPreviewService, NoopRequestPreviewService>();
        services.AddSingleton<IOutputExpansionStrategyAccessor, NoExpansion>();
        return builder;
    }

    /// <summary>Renders references without their properties.</summary>
    private sealed class NoExpansion : IOutputExpansionStrategyAccessor, IOutputExpansionStrategy
    {
        private static readonly Dictionary<string, object?> Nothing = [];

        public bool TryGetValue(out IOutputExpansionStrategy outputExpansionStrategy)
        {
            outputExpansionStrategy = this;
            return true;
        }

        public IDictionary<string, object?> MapElementProperties(IPublishedElement element) => Nothing;

        public IDictionary<string, object?> MapContentProperties(IPublishedContent content) => Nothing;

        public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true) =>
            Nothing;
    }
}
