namespace OgpSummit.Runtime.PublishedCache.Items;

/// <summary>Whether a version is the draft, and what of its document the public sees.</summary>
internal sealed class PublicationState(bool isDraft, bool isPublished, string[] publishedCultures, string[] editedCultures)
{
    /// <summary>A version that is itself what the public sees.</summary>
    public static readonly PublicationState Live = new(isDraft: false, isPublished: true, [], []);

    public bool IsDraft { get; } = isDraft;

    public bool IsPublished { get; } = isPublished;

    public bool IsPublishedIn(string culture) => publishedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase);

    public bool IsEditedIn(string culture) => editedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase);
}
