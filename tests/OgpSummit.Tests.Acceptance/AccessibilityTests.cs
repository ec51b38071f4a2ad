using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance;

/// <summary>What axe can see, on every kind of page; and what only a keyboard shows.</summary>
public sealed class AccessibilityTests(Site site, Browser browser)
{
    private const int Phone = 360;

    private readonly PageKinds _pages = new(site.Http);

    public static TheoryData<string, ColorScheme> Pages
    {
        get
        {
            var pages = new TheoryData<string, ColorScheme>();
            foreach (var kind in PageKinds.All)
            {
                pages.Add(kind, ColorScheme.Light);
                pages.Add(kind, ColorScheme.Dark);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string kind, ColorScheme scheme)
    {
        await using var visit = await browser.VisitAsync(site, scheme: scheme);
        await visit.OpenAsync(await _pages.PathAsync(kind, "fr"));

        var result = await visit.Page.RunAxe();

        Assert.Empty(result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help} – {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
    }

    [Fact]
    public async Task The_first_key_leads_past_the_navigation()
    {
        await using var visit = await browser.VisitAsync(site);
        await visit.OpenAsync("/fr/");

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await FocusedAsync(visit, "getAttribute('href')"));
        Assert.True(await visit.Page.Locator("a.skip").IsVisibleAsync());

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await FocusedAsync<bool>(visit, "closest('main') !== null"));
    }

    [Fact]
    public async Task Every_stop_of_the_keyboard_can_be_seen()
    {
        await using var visit = await browser.VisitAsync(site);
        await visit.OpenAsync(await _pages.PathAsync(PageKinds.Commitment, "fr"));
        var stops = await visit.Page.Locator("a[href], button, input").CountAsync();

        for (var stop = 0; stop < Math.Min(stops, 40); stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("document.activeElement === document.body"))
            {
                break;
            }

            Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }
    }

    [Fact]
    public async Task On_a_phone_the_keyboard_opens_the_menu_and_closes_it()
    {
        await using var visit = await browser.VisitAsync(site, Phone);
        await visit.OpenAsync("/fr/");
        var menu = visit.Page.Locator("#menu");
        Assert.False(await menu.IsVisibleAsync());

        await visit.Page.Locator(".menu-button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await menu.IsVisibleAsync());
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await FocusedAsync<bool>(visit, "closest('#menu') !== null"));

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await menu.IsVisibleAsync());
    }

    private static Task<string> FocusedAsync(Visit visit, string expression) => FocusedAsync<string>(visit, expression);

    private static Task<T> FocusedAsync<T>(Visit visit, string expression) =>
        visit.Page.EvaluateAsync<T>($"document.activeElement.{expression}");
}
