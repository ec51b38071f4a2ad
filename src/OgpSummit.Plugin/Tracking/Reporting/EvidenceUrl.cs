namespace OgpSummit.Plugin.Tracking.Reporting;

public static class EvidenceUrl
{
    /// <summary>A full address of the web: a <c>javascript:</c> or <c>file:</c> address proves nothing.</summary>
    public static bool CanBeFollowed(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;
}
