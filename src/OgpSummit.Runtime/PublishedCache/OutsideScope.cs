using OgpSummit.Runtime.Persistence.Scoping;

namespace OgpSummit.Runtime.PublishedCache;

/// <summary>
/// Hides the ambient scope while a cache is filled: what everybody will read must come from committed rows, not from the
/// open transaction of whoever happened to ask first.
/// </summary>
internal readonly struct OutsideScope : IDisposable
{
    private readonly CmsScopeProvider _scopes;
    private readonly CmsScope? _hidden;

    public OutsideScope(CmsScopeProvider scopes)
    {
        _scopes = scopes;
        _hidden = scopes.Ambient;
        scopes.Ambient = null;
    }

    public void Dispose() => _scopes.Ambient = _hidden;
}
