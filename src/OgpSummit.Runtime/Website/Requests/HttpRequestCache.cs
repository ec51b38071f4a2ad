using System.Collections;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Cache;

namespace OgpSummit.Runtime.Website.Requests;

/// <summary>Remembers for the length of a request; outside of one it remembers nothing.</summary>
internal sealed class HttpRequestCache(IHttpContextAccessor http) : IRequestCache
{
    public bool IsAvailable => http.HttpContext is not null;

    private IRequestCache Current
    {
        get
        {
            if (http.HttpContext is not { } context)
            {
                return NoAppCache.Instance;
            }

            if (context.Features.Get<RequestItems>() is not { } items)
            {
                context.Features.Set(items = new());
            }

            return items;
        }
    }

    public object? Get(string key) => Current.Get(key);

    public object? Get(string key, Func<object?> factory) => Current.Get(key, factory);

    public bool Set(string key, object? value) => Current.Set(key, value);

    public bool Remove(string key) => Current.Remove(key);

    public IEnumerable<object?> SearchByKey(string keyStartsWith) => Current.SearchByKey(keyStartsWith);

    public IEnumerable<object?> SearchByRegex(string regex) => Current.SearchByRegex(regex);

    public void Clear() => Current.Clear();

    public void Clear(string key) => Current.Clear(key);

    public void ClearOfType(Type type) => Current.ClearOfType(type);

    public void ClearOfType<T>() => Current.ClearOfType<T>();

    public void ClearOfType<T>(Func<string, T, bool> predicate) => Current.ClearOfType(predicate);

    public void ClearByKey(string keyStartsWith) => Current.ClearByKey(keyStartsWith);

    public void ClearByRegex(string regex) => Current.ClearByRegex(regex);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Current.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
