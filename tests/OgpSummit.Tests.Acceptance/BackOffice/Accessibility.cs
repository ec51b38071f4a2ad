using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>What axe thinks of a screen, but for what is the client's own.</summary>
internal static class Accessibility
{
    public static async Task AssertAccessibleAsync(this Editor editor)
    {
        await editor.SettleAsync();
        var result = await editor.Page.RunAxe();

        Assert.Empty(
            from violation in result.Violations
            from node in violation.Nodes
            where !KnownFlaws.Have(violation.Id, Path(node))
            select $"{violation.Id}: {violation.Help} – {Path(node)} – {node.Html}");
    }

    /// <summary>The selectors from the page down through each shadow root.</summary>
    private static string Path(AxeResultNode node) => node.Target.ToString();
}
