namespace OgpSummit.Plugin.Api;

internal static class ApiRoutes
{
    /// <summary>Under which everything partner sites read is found. The 1 changes only when an existing reader would break.</summary>
    public const string Root = "/api/ogp/v1";
}
