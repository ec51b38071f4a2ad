namespace OgpSummit.Runtime.PropertyEditors.Links;

/// <summary>Addresses that a visitor may be sent to: pages, mail and telephone, never something that runs as script.</summary>
internal static class FollowableUrl
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "sms"];

    public static bool Is(string? url)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            return true;
        }

        // Browsers overlook line breaks within a scheme; a list of what is allowed does not.
        var scheme = url.TrimStart().Split('/', '?', '#')[0];
        var colon = scheme.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || Schemes.Contains(scheme[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
