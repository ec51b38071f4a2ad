using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>Who may not publish sends; who may finds it.</summary>
[Collection(OnBackOffice.Name)]
public sealed class SendingTests(BackOfficeSite site, Browser browser)
{
    [Fact]
    public async Task A_contributor_sends_what_she_changed_and_an_editor_finds_it_with_her_words_and_publishes_it()
    {
        await using var contributor = await site.Cast.ArriveAsync(browser, Role.Contributor);
        var (id, name) = await GivenCommitmentAsync(contributor);
        await contributor.OpenAsync(Address(id));
        await contributor.Page.Locator("umb-property").Filter(new() { HasText = "Titre" }).Locator("input").First.FillAsync($"{name}, relu");
        Assert.Equal(0, await Button(contributor, "Sauvegarder et publier").CountAsync());

        await contributor.PressAsync("Envoyer pour publication");
        await SaveAsync(contributor);
        await contributor.Page.GetByLabel("Message (facultatif)").Last.FillAsync("Merci de <b>relire</b>");
        Assert.DoesNotContain(
            (await contributor.Page.RunAxe()).Violations.SelectMany(violation => violation.Nodes),
            node => $"{node.Target}".Contains("ogp-", StringComparison.Ordinal));
        await contributor.PictureAsync("send-for-publication");
        await Button(contributor, "Envoyer").ClickAsync();
        await contributor.Page.GetByText("Envoyé pour publication par vous").WaitForAsync();

        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        await editor.Page.GetByText("Merci de <b>relire</b>").WaitForAsync();
        await editor.PictureAsync("to-be-published");
        await editor.Page.GetByRole(AriaRole.Link, new() { NameRegex = new(name) }).ClickAsync();
        await editor.Page.Locator("ogp-request-note").GetByText($"par {Cast.NameOf(Role.Contributor)}").WaitForAsync();
        Assert.Equal(0, await Button(editor, "Envoyer pour publication").CountAsync());
        await editor.SendAsync("PUT", $"document/{id}/publish", new { publishSchedules = new[] { new { culture = "fr-FR" } } });
        await editor.OpenAsync("/umbraco/section/content");
        await editor.Page.GetByText("Mon travail récent").WaitForAsync();
        await editor.SettleAsync();

        Assert.Equal(0, await editor.Page.GetByText("Merci de <b>relire</b>").CountAsync());
        Assert.All(new[] { contributor, editor }, one => one.AssertNothingWentWrong());
    }

    [Fact]
    public async Task A_document_that_is_new_is_saved_and_sent_in_one_go()
    {
        await using var contributor = await site.Cast.ArriveAsync(browser, Role.Contributor);
        await contributor.OpenAsync($"/umbraco/section/content/workspace/document/create/parent/document/{Cast.Axis}/{await CommitmentTypeAsync(contributor)}");
        await contributor.Page.Locator("#name-input input").First.FillAsync("Engagement envoyé d’emblée");

        await contributor.PressAsync("Envoyer pour publication");
        await SaveAsync(contributor);
        await Button(contributor, "Envoyer").ClickAsync();

        await contributor.Page.GetByText("Envoyé pour publication par vous").WaitForAsync();
        await contributor.SettleAsync();
        Assert.Contains("/edit/", contributor.Page.Url, StringComparison.Ordinal);
        Assert.Empty(contributor.Complaints);
    }

    /// <summary>In the languages that the client proposes.</summary>
    private static Task SaveAsync(Editor editor) =>
        editor.Page.Locator("umb-document-save-modal").GetByRole(AriaRole.Button, new() { Name = "Sauvegarder", Exact = true }).ClickAsync();

    private static ILocator Button(Editor editor, string label) => editor.Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    private static string Address(Guid id) => $"/umbraco/section/content/workspace/document/edit/{id}/fr-FR";

    private static async Task<Guid> CommitmentTypeAsync(Editor editor) =>
        (await editor.ReadAsync($"tree/document/children?parentId={Cast.Axis}&skip=0&take=1"))
            .GetProperty("items")[0].GetProperty("documentType").GetProperty("id").GetGuid();

    /// <summary>A commitment of the contributor's axis with a French title, and nothing else.</summary>
    private static async Task<(Guid Id, string Name)> GivenCommitmentAsync(Editor editor)
    {
        var id = Guid.NewGuid();
        var name = $"Engagement {id:N}"[..20];
        await editor.SendAsync("POST", "document", new
        {
            id,
            parent = new { id = Cast.Axis },
            documentType = new { id = await CommitmentTypeAsync(editor) },
            template = (object?)null,
            values = new object[]
            {
                new { alias = "number", culture = (string?)null, segment = (string?)null, value = (object)90 },
                new { alias = "title", culture = "fr-FR", segment = (string?)null, value = (object)name },
            },
            variants = new[] { new { culture = "fr-FR", segment = (string?)null, name } },
        });
        return (id, name);
    }
}
