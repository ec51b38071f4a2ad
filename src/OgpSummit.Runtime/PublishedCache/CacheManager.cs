using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;

namespace OgpSummit.Runtime.PublishedCache;

/// <summary>Resolves at first use, because members are not supported and the others ask for this one.</summary>
internal sealed class CacheManager(IServiceProvider services, ElementsCache elements) : ICacheManager
{
    public IPublishedContentCache Content => services.GetRequiredService<IPublishedContentCache>();

    public IPublishedMediaCache Media => services.GetRequiredService<IPublishedMediaCache>();

    public IPublishedMemberCache Members => services.GetRequiredService<IPublishedMemberCache>();

    public IDomainCache Domains => services.GetRequiredService<IDomainCache>();

    public IAppCache ElementsCache => elements;
}
