using Umbraco.Cms.Core.Actions;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>
/// The permissions that mean something here. Others may be stored, by an older Umbraco as single letters or for what this host
/// does not offer; told to the client, they would bring a button that cannot work.
/// </summary>
internal static class Permissions
{
    /// <summary>The longest that is stored.</summary>
    public const int MaximumLength = 255;

    private static readonly string[] NotOffered =
    [
        ActionProtect.ActionLetter, ActionNotify.ActionLetter, ActionCreateBlueprintFromContent.ActionLetter, ActionRights.ActionLetter,
    ];

    public static string[] Offered(IEnumerable<string> permissions) =>
        [.. permissions.Where(IsOffered).Distinct().Order(StringComparer.Ordinal)];

    public static bool IsOffered(string permission) => permission.Length > 1 && !NotOffered.Contains(permission, StringComparer.Ordinal);
}
