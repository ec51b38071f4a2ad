using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>What axe thinks of a screen, but for what is the client's own.</summary>
internal static class Accessibility
{
    public static async Task AssertAccessibleAsync(this Editor editor)
    {
        await editor.SettleAsync();
        // What lies under the mouse has colours of its own, which are the client's.
        await editor.Page.Mouse.MoveAsync(0, 0);
        var result = await editor.Page.RunAxe();

        var found = (
            from violation in result.Violations
            from node in violation.Nodes
            where !KnownFlaws.Have(violation.Id, Path(node))
            select $"{violation.Id}: {violation.Help} – {Path(node)} – {node.Html}").ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    /// <summary>The selectors from the page down through each shadow root.</summary>
    private static string Path(AxeResultNode node) => node.Target.ToString();
}
