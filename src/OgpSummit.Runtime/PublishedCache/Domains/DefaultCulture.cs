using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PublishedCache.Domains;

/// <summary>Every request begins by asking for the default culture; Core opens a scope each time to find it.</summary>
internal sealed class DefaultCulture : IDefaultCultureAccessor
{
    private readonly DefaultCultureAccessor _cultures;
    private readonly IRuntimeState _runtime;
    private readonly Expiring<string> _culture;

    public DefaultCulture(DefaultCultureAccessor cultures, IRuntimeState runtime, CmsScopeProvider scopes)
    {
        _cultures = cultures;
        _runtime = runtime;
        _culture = new(() =>
        {
            using var outside = new OutsideScope(scopes);
            return cultures.DefaultCulture;
        });
    }

    string IDefaultCultureAccessor.DefaultCulture =>
        _runtime.Level == RuntimeLevel.Run ? _culture.Value : _cultures.DefaultCulture;

    public void Expire() => _culture.Expire();
}
