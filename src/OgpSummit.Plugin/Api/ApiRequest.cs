namespace OgpSummit.Plugin.Api;

/// <summary>A request that has been found well formed.</summary>
/// <param name="Query">Its parameters.</param>
/// <param name="Language">The one it is answered in.</param>
/// <param name="Origin">Scheme and host that addresses in the answer start with.</param>
internal sealed record ApiRequest(ApiQuery Query, ApiLanguage Language, Uri Origin);
