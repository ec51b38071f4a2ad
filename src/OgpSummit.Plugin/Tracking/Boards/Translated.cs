namespace OgpSummit.Plugin.Tracking.Boards;

/// <summary>A text in the languages of the site: its default one, and English where there is a translation.</summary>
internal sealed record Translated
{
    public required string? Fr { get; init; }

    public required string? En { get; init; }

    public string Or(string other) => Fr ?? En ?? other;

    /// <param name="language"><c>fr</c>; anything else reads English first.</param>
    public string? In(string language) => language == "fr" ? Fr ?? En : En ?? Fr;
}
