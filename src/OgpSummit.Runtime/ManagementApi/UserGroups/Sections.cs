using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>
/// Sections as the client names them. Umbraco stores older names for its own; those of packages are the same in both places.
/// Sections that this host does not offer reach nobody, whatever is stored.
/// </summary>
internal static class Sections
{
    /// <summary>The longest name that is stored.</summary>
    public const int MaximumLength = 50;

    private static readonly Dictionary<string, string> Offered = new(StringComparer.Ordinal)
    {
        [Constants.Applications.Content] = "Umb.Section.Content",
        [Constants.Applications.Media] = "Umb.Section.Media",
        [Constants.Applications.Translation] = "Umb.Section.Translation",
        [Constants.Applications.Users] = "Umb.Section.Users",
        [Constants.Applications.Settings] = "Umb.Section.Settings",
    };

    private static readonly string[] NotOffered =
    [
        Constants.Applications.Members, Constants.Applications.Packages, Constants.Applications.Forms,
        "Umb.Section.Members", "Umb.Section.Packages", "Umb.Section.Forms",
    ];

    private static readonly Dictionary<string, string> Stored = Offered.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string[] ToClient(IEnumerable<string> stored) =>
        [.. stored.Where(IsOffered).Select(name => Offered.GetValueOrDefault(name, name)).Distinct().Order(StringComparer.Ordinal)];

    public static string[] ToStored(IEnumerable<string> named) =>
        [.. named.Select(name => Stored.GetValueOrDefault(name, name)).Distinct()];

    /// <param name="name">Either of the section's names.</param>
    public static bool IsOffered(string name) => !NotOffered.Contains(name, StringComparer.Ordinal);
}
