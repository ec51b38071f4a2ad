namespace OgpSummit.Plugin.Api;

/// <param name="Code">Short, as callers write it: <c>fr</c>.</param>
/// <param name="Culture">As Umbraco names it: <c>fr-FR</c>.</param>
internal sealed record ApiLanguage(string Code, string Culture);
