using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Documents;

/// <summary>Several people, each with rights of their own.</summary>
[Collection(OnBackOffice.Name)]
public sealed class TogetherTests(BackOfficeSite site, Browser browser)
{
    [Fact]
    public async Task Of_two_who_write_in_one_field_the_second_is_told_and_nothing_is_lost()
    {
        await using var first = await Editor.ArriveAsync(browser, site);
        await first.SignInAsync();
        var one = new DocumentScreen(first);
        await one.BeginNewsAsync("À quatre mains");
        await one.SaveAsync();
        var id = await one.IdAsync();
        await using var second = await site.Cast.ArriveAsync(browser, Role.Editor);
        var other = new DocumentScreen(second);
        await other.OpenAsync(id);

        // A copy that nobody has changed would follow the first one's save.
        await other.Field("Résumé").FillAsync("De la seconde main.");
        await one.OpenAsync(id);
        await one.Field("Résumé").FillAsync("De la première main.");
        await one.SaveAsync();
        await other.SaveAsync();

        await other.SeeNoticeAsync(Cast.NameOf(Role.Administrator));
        Assert.Equal("De la seconde main.", await other.Field("Résumé").InputValueAsync());
        var kept = await first.SendAsync("GET", $"document/{id}");
        Assert.Contains("De la première main.", kept);
        Assert.DoesNotContain("De la seconde main.", kept);
    }

    [Fact]
    public async Task A_contributor_sees_her_part_of_the_tree_writes_in_it_and_publishes_nothing()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Contributor);
        await editor.SettleAsync();

        Assert.Equal(0, await editor.TreeItem("Actualités").CountAsync());
        var screen = new DocumentScreen(editor);
        await screen.OpenAsync(Cast.Axis);

        Assert.Equal(0, await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Sauvegarder et publier", Disabled = false }).CountAsync());
        Assert.Equal(0, await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Voir plus d’options" }).CountAsync());
        await screen.Button("Actions").ClickAsync();
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Créer…" }).Last.WaitForAsync();
        Assert.Equal(0, await screen.Button("Publier…").CountAsync());
        Assert.Equal(0, await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Mettre à la corbeille" }).CountAsync());
    }

    [Fact]
    public async Task A_translator_reads_French_and_writes_English()
    {
        await using var author = await Editor.ArriveAsync(browser, site);
        await author.SignInAsync();
        var draft = new DocumentScreen(author);
        await draft.BeginNewsAsync("À traduire");
        await draft.SaveAsync();
        var id = await draft.IdAsync();
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Translator);
        var screen = new DocumentScreen(editor);

        await screen.OpenAsync(id);
        Assert.False(await screen.Field("Titre").IsEditableAsync());
        await screen.OpenAsync(id, "en-US");
        await screen.Name.FillAsync("To be translated");
        await screen.Field("Titre").FillAsync("To be translated");
        await screen.SaveAsync();

        await draft.OpenAsync(id, "en-US");
        Assert.Equal("To be translated", await draft.Field("Titre").InputValueAsync());
        Assert.Empty(editor.Refusals);
    }
}
