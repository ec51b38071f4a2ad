using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Runtime.Website.Requests;

/// <summary>What all contexts share.</summary>
internal sealed record UmbracoContextParts(
    IPublishedContentCache Content,
    IPublishedMediaCache Media,
    IDomainCache Domains,
    UriUtility Uris,
    UmbracoRequestPaths Paths,
    IPreviewService Preview,
    IHostingEnvironment Environment);
