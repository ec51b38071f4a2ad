using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

[Collection(OnBackOffice.Name)]
public sealed class StartTests(BackOfficeSite site, Browser browser)
{
    [Fact]
    public async Task An_administrator_signs_in_and_meets_no_error()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);

        await editor.SignInAsync("/umbraco/section/translation");
        await editor.SettleAsync();

        editor.AssertNothingWentWrong();
    }

    [Fact]
    public async Task The_first_screen_is_accessible()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);

        await editor.SignInAsync("/umbraco/section/content");

        await editor.AssertAccessibleAsync();
    }

    [Fact]
    public async Task The_sections_have_French_names_and_those_left_out_have_none()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);

        await editor.SignInAsync();

        await editor.SettleAsync();
        var sections = await editor.Page.Locator("umb-backoffice-header-sections uui-tab")
            .EvaluateAllAsync<string[]>("tabs => tabs.map(tab => tab.label)");
        Assert.Equal(["Contenu", "Médias", "Configuration", "Utilisateurs", "Traduction"], sections);
    }

    [Fact]
    public async Task Starting_takes_few_requests_and_little_of_the_network()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync("/umbraco/section/translation");
        await editor.SettleAsync();
        var traffic = await Traffic.WatchAsync(editor.Page);

        await traffic.ForgetAsync();
        await editor.OpenAsync("/umbraco/section/translation");
        await editor.SettleAsync();

        Assert.InRange(traffic.Requests, 20, 90);
        Assert.InRange(traffic.Kilobytes, 200, 1500);

        traffic.Restart();
        await editor.OpenAsync("/umbraco/section/translation");
        await editor.SettleAsync();

        Assert.InRange(traffic.Kilobytes, 1, 100);
    }
}
