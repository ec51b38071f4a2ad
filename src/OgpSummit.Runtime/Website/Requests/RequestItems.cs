using Umbraco.Cms.Core.Cache;

namespace OgpSummit.Runtime.Website.Requests;

/// <summary>What one request remembers. Core's dictionary keeps the first value set; here the last one counts.</summary>
internal sealed class RequestItems : DictionaryAppCache, IRequestCache
{
    public new bool Set(string key, object? value)
    {
        Remove(key);
        return base.Set(key, value);
    }
}
