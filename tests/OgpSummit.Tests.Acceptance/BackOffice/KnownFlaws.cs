namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>
/// What axe rightly finds in the client, which comes from npm as it is. An entry whose flaw a newer client mended is to be
/// taken out.
/// </summary>
internal static class KnownFlaws
{
    private static readonly Flaw[] _all =
    [
        new("region", "umb-", "The client's frame has a header and a main element, but no landmark for the tree and the menus."),
        new("page-has-heading-one", "html", "The client names no screen by a heading of the first level."),
        new("heading-order", "umb-", "The client chooses headings by their size."),
        new("label-content-name-mismatch", "umb-current-user-header-app", "The button of the profile shows initials and is called by what it does."),
        new("label-content-name-mismatch", "umb-user-collection-header", "The filters of users show more than their names."),
        new("empty-table-header", "umb-table", "The column of the actions has no heading."),
        new("label", "umb-table", "The box that chooses a row has no name."),
        new("aria-required-children", "uui-menu-item", "“…” for more children is a button of the tree, not a line of it."),
    ];

    /// <param name="rule">Axe's name of it.</param>
    /// <param name="path">The selectors down to the element.</param>
    public static bool Have(string rule, string path) =>
        _all.Any(flaw => flaw.Rule == rule && path.Contains(flaw.Element, StringComparison.Ordinal));

    /// <param name="Rule">Axe's name of it.</param>
    /// <param name="Element">Part of the selectors down to the element.</param>
    /// <param name="Reason">What it is and why it stays.</param>
    private sealed record Flaw(string Rule, string Element, string Reason);
}
