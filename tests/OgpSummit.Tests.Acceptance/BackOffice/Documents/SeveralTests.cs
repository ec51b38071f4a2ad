using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Documents;

/// <summary>What is done to more than one document at once.</summary>
[Collection(OnBackOffice.Name)]
public sealed partial class SeveralTests(BackOfficeSite site, Browser browser)
{
    private const string Parent = "1ee06084-99e3-5722-a2f7-5558806ee380";
    private const string News = "36617402-fd83-5519-9e65-ba7bdb67fb6f";

    private static readonly string[] _names = ["Lot rouge", "Lot vert"];

    [Fact]
    public async Task Several_documents_are_published_unpublished_copied_and_thrown_away_together()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator);
        await GivenNewsAsync(editor);
        var screen = new DocumentScreen(editor);
        await editor.OpenAsync(DocumentScreen.News);

        await ActOnBothAsync(screen, "Publier");
        Assert.Equal(0, await screen.Dialog.GetByText("Non créé").CountAsync());
        await screen.ConfirmAsync("Publier");
        await screen.SeeNoticeAsync("2 documents publiés pour la langue Français (France)");
        await screen.Page.GetByRole(AriaRole.Row, new() { Name = "Lot rouge Publié" }).WaitForAsync();

        await ActOnBothAsync(screen, "Dépublier");
        await screen.ConfirmAsync("Dépublier");
        await screen.SeeNoticeAsync("2 documents ont été dépubliés pour les langues Français (France)");

        await ActOnBothAsync(screen, "Copier vers");
        await screen.Dialog.GetByRole(AriaRole.Button, new() { Name = "Afficher les éléments enfant pour Contenu" }).ClickAsync();
        await screen.ChoosePlaceAsync("Actualités");
        await screen.ConfirmAsync("Choisir");
        await screen.SeeNoticeAsync("Copié : 2");

        await ActOnBothAsync(screen, "Mettre à la corbeille");
        await screen.Dialog.GetByText("2 éléments").WaitForAsync();
        await screen.ConfirmAsync("Mettre à la corbeille");
        await screen.SeeNoticeAsync("Mis à la corbeille : 2");
        editor.AssertNothingWentWrong();
    }

    [Fact]
    public async Task An_axis_is_published_with_what_is_below_and_says_who_refers_to_that_before_it_is_thrown_away()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator);
        var screen = new DocumentScreen(editor);
        await screen.OpenAsync(Cast.Axis);

        await screen.Button("Voir plus d’options").ClickAsync();
        await screen.Page.GetByRole(AriaRole.Button, new() { NameRegex = Descendants() }).Last.ClickAsync();
        await screen.ConfirmAsync("Publier avec les descendants");
        await screen.SeeNoticeAsync("et ses pages enfants ont été publiées");
        editor.AssertNothingWentWrong();

        await screen.ActAsync("Trier");
        await screen.Dialog.GetByText("Trier les éléments enfants").WaitForAsync();
        await screen.Dialog.GetByText("Données sur le climat").WaitForAsync();
        await screen.ConfirmAsync("Annuler");

        await screen.ActAsync("Mettre à la corbeille…");
        await screen.Dialog.GetByText("Les descendants suivants ont des dépendances").WaitForAsync();
        await screen.Dialog.GetByText("Données sur le climat").WaitForAsync();
        await screen.ConfirmAsync("Annuler");
        Assert.Empty(editor.Refusals);
    }

    [GeneratedRegex("descendants|enfants")]
    private static partial Regex Descendants();

    private static async Task GivenNewsAsync(Editor editor)
    {
        var siblings = (await editor.ReadAsync($"tree/document/children?parentId={Parent}&take=1")).GetProperty("items");
        var sibling = await editor.ReadAsync($"document/{siblings[0].GetProperty("id").GetGuid()}");
        var date = sibling.GetProperty("values").EnumerateArray().First(value => value.GetProperty("alias").GetString() == "date");
        foreach (var name in _names)
        {
            await editor.SendAsync("POST", "document", new
            {
                parent = new { id = Parent },
                documentType = new { id = News },
                template = sibling.GetProperty("template"),
                values = new[] { date, JsonSerializer.SerializeToElement(new { alias = "title", culture = "fr-FR", segment = (string?)null, value = name }) },
                variants = new[] { new { culture = "fr-FR", segment = (string?)null, name } },
            });
        }
    }

    /// <summary>Once one row is chosen, a press anywhere on another chooses that too.</summary>
    private static async Task ActOnBothAsync(DocumentScreen screen, string label)
    {
        var (first, second) = (Row(screen, _names[0]), Row(screen, _names[1]));
        await first.HoverAsync();
        await first.Locator("uui-checkbox").First.ClickAsync();
        await second.ClickAsync();
        await screen.Page.GetByText("Sélection : 2 sur").WaitForAsync();
        await screen.Page.Locator("umb-collection-selection-actions").GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last.ClickAsync();
    }

    private static ILocator Row(DocumentScreen screen, string name) =>
        screen.Page.Locator("umb-table uui-table-row").Filter(new() { HasText = name }).First;
}
