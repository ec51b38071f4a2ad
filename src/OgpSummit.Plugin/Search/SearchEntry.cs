namespace OgpSummit.Plugin.Search;

/// <summary>One document in one culture, as the index keeps it. Every text is plain.</summary>
internal sealed record SearchEntry
{
    public required Guid Key { get; init; }

    /// <summary>ISO code of a language of the site, <c>fr-FR</c>.</summary>
    public required string Culture { get; init; }

    /// <summary>Alias of the document type.</summary>
    public required string Type { get; init; }

    /// <summary>What people call such a document, with its number and codes: <c>Engagement n° 12 FR0015</c>.</summary>
    public required string Label { get; init; }

    public required string Title { get; init; }

    public string Summary { get; init; } = string.Empty;

    public string Body { get; init; } = string.Empty;

    /// <summary>Of a commitment or an axis.</summary>
    public int? Number { get; init; }

    /// <summary>What identifies the document on its own: the number of a commitment, OGP's identifiers.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Keys of the document itself and of everything above it.</summary>
    public required IReadOnlyList<Guid> Branch { get; init; }

    /// <summary>Differs whenever the entry would; compared instead of the entry itself.</summary>
    public required string Stamp { get; init; }

    public string Id => IdOf(Key, Culture);

    public static string IdOf(Guid key, string culture) => $"{key:N}/{culture.ToLowerInvariant()}";
}
