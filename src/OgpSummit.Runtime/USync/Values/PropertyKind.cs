using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.USync.Values;

/// <summary>What decides how a property's values are written.</summary>
internal sealed record PropertyKind(string EditorAlias, ValueStorageType Storage);

/// <summary>Properties of an element type by alias; null when the site has no such type.</summary>
internal delegate IReadOnlyDictionary<string, PropertyKind>? ElementProperties(Guid typeKey);
