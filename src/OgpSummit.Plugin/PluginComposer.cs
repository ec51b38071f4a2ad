using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Delivery;
using OgpSummit.Plugin.PublicationRequests;
using OgpSummit.Plugin.Search;
using OgpSummit.Plugin.Tracking;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;

namespace OgpSummit.Plugin;

/// <summary>Adds every feature of the package. Umbraco finds it; a site writes nothing.</summary>
public sealed class PluginComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder
        .AddContentModel()
        .AddPublicationRequests()
        .AddTracking()
        .AddApi()
        .AddDelivery()
        .AddSearch();
}
