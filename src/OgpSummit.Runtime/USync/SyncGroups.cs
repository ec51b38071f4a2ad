namespace OgpSummit.Runtime.USync;

/// <summary>Which kinds an import or an export is about.</summary>
internal static class SyncGroups
{
    public const string All = "All";
    public const string Everything = "Everything";
    public const string None = "None";
    public const string Settings = "Settings";
    public const string Content = "Content";

    /// <param name="wanted">One group or several, separated by commas; empty is None.</param>
    /// <param name="group">The group of a kind.</param>
    public static bool Includes(string wanted, string group) =>
        wanted.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Any(name =>
            name.Equals(All, StringComparison.OrdinalIgnoreCase)
            || name.Equals(Everything, StringComparison.OrdinalIgnoreCase)
            || name.Equals(group, StringComparison.OrdinalIgnoreCase));

    public static bool IsNone(string wanted) => !Includes(wanted, Settings) && !Includes(wanted, Content);
}
