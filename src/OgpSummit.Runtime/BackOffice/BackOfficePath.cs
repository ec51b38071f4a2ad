using Microsoft.AspNetCore.Http;

namespace OgpSummit.Runtime.BackOffice;

/// <summary>Where the back office and its API lie; Umbraco no longer has a setting for it.</summary>
internal static class BackOfficePath
{
    public const string Root = "/umbraco";

    public static bool IsAskedBy(HttpRequest request) => request.Path.StartsWithSegments(Root);
}
