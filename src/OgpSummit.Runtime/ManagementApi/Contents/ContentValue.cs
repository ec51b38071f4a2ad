namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>A value as the client's property editor shows it; of documents and media alike.</summary>
internal sealed record ContentValue(string? Culture, string? Segment, string Alias, object? Value, string EditorAlias);
