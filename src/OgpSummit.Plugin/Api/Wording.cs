namespace OgpSummit.Plugin.Api;

/// <summary>One sentence in the two languages of the site's partners.</summary>
internal readonly record struct Wording(string French, string English)
{
    /// <param name="language"><c>fr</c>; anything else reads English.</param>
    public string In(string language) => language == "fr" ? French : English;
}
