using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.BackOffice.Documents;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.People;

/// <summary>Somebody who chose English, in an English browser.</summary>
[Collection(OnBackOffice.Name)]
public sealed class EnglishTests(BackOfficeSite site, Browser browser)
{
    private const string Email = "emma@example.test";

    [Fact]
    public async Task Somebody_who_chose_English_works_in_English()
    {
        await using var administrator = await site.Cast.ArriveAsync(browser, Role.Administrator);
        await new Colleague("Emma English", Email, Cast.GroupOf(Role.Editor), "en-US").CreateAsync(administrator);
        await using var emma = await Editor.ArriveAsync(browser, site, "en-GB");
        await emma.SignInAsync(DocumentScreen.News, Email);
        await emma.SettleAsync();
        await emma.Page.GetByText("Create News").First.WaitForAsync();

        await emma.OpenAsync($"/umbraco/section/content/workspace/document/edit/{Cast.Axis}");
        await emma.PressAsync("Save and publish…");
        await emma.Page.Locator("umb-document-publish-modal").GetByRole(AriaRole.Button, new() { Name = "Save and publish" }).WaitForAsync();
        Assert.Equal(0, await emma.Page.GetByText("Sauvegarder").CountAsync());
        emma.AssertNothingWentWrong();
    }
}
