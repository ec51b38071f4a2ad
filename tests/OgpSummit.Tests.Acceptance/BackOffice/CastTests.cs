using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

[Collection(OnBackOffice.Name)]
public sealed class CastTests(BackOfficeSite site, Browser browser)
{
    [Theory]
    [InlineData(Role.Administrator, "Contenu", "Médias", "Configuration", "Utilisateurs", "Traduction")]
    [InlineData(Role.Editor, "Contenu", "Médias", "Traduction")]
    [InlineData(Role.Contributor, "Contenu", "Médias")]
    [InlineData(Role.Translator, "Contenu", "Traduction")]
    public async Task Each_role_signs_in_and_has_its_own_sections(Role role, params string[] sections)
    {
        await using var editor = await site.Cast.ArriveAsync(browser, role);
        await editor.SettleAsync();

        Assert.Equal(sections, await editor.Page.Locator("umb-backoffice-header-sections uui-tab")
            .EvaluateAllAsync<string[]>("tabs => tabs.map(tab => tab.label)"));
        editor.AssertNothingWentWrong();
    }

    [Fact]
    public async Task The_contributor_starts_at_an_axis_and_the_translator_writes_English_alone()
    {
        await using var contributor = await site.Cast.ArriveAsync(browser, Role.Contributor);
        await using var translator = await site.Cast.ArriveAsync(browser, Role.Translator);

        var start = Assert.Single((await contributor.ReadAsync("user/current")).GetProperty("documentStartNodeIds").EnumerateArray());
        var language = Assert.Single((await translator.ReadAsync("user/current")).GetProperty("languages").EnumerateArray());

        Assert.Equal(Cast.Axis, start.GetProperty("id").GetGuid());
        Assert.Equal("en-US", language.GetString());
    }
}
