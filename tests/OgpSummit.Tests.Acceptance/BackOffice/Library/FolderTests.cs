using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.BackOffice.Documents;
using OgpSummit.Tests.Acceptance.Browsing;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Acceptance.BackOffice.Library;

/// <summary>A folder of the media section, and what is done with several files at once.</summary>
[Collection(OnBackOffice.Name)]
public sealed class FolderTests(BackOfficeSite site, Browser browser)
{
    private const string FolderType = "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d";
    private const long TooMuch = 51L << 20;

    [Fact]
    public async Task Files_are_put_into_a_new_folder_moved_together_trashed_and_gone_with_the_bin()
    {
        using var disk = new TemporaryFolder();
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator, "/umbraco/section/media");
        var screen = new DocumentScreen(editor);
        var archive = await GivenFolderAsync(editor, "Archives d’essai");
        var folder = await CreateAsync(editor, screen, "Photos d’essai");

        await UploadAsync(editor, screen, disk);
        Assert.Equal(["place.png", "rue.png"], await NamesAsync(editor, folder));
        await SelectAsync(editor, "rue.png", "place.png");
        await editor.SeeAsync("Sélection : 2 sur 4");
        await screen.Button("Déplacer").Last.ClickAsync();
        await ChooseAsync(screen, "Archives d’essai");
        await screen.SeeNoticeAsync("Déplacé : 2");
        Assert.Empty(await NamesAsync(editor, folder));

        await editor.OpenAsync($"/umbraco/section/media/workspace/media/edit/{archive}");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "rue.png" }).ClickAsync();
        await Assertions.Expect(screen.Name).ToHaveValueAsync("rue.png", new() { Timeout = 20_000 });
        await editor.SettleAsync();
        await screen.ActAsync("Déplacer…");
        await ChooseAsync(screen, "Photos d’essai");
        await screen.SeeNoticeAsync("Déplacé");
        Assert.Equal(["rue.png"], await NamesAsync(editor, folder));

        await editor.OpenAsync($"/umbraco/section/media/workspace/media/edit/{archive}");
        await SelectAsync(editor, "place.png");
        await screen.Button("Mettre à la corbeille").Last.ClickAsync();
        await screen.ConfirmAsync("Mettre à la corbeille");
        await screen.SeeNoticeAsync("Mis à la corbeille : 1");
        await EmptyBinAsync(editor, screen);
        await editor.PressAsync("Options de profil");
        await screen.Dialog.GetByRole(AriaRole.Link, new() { Name = "Archives d’essai" }).WaitForAsync();
        editor.AssertNothingWentWrong();
    }

    private static async Task<Guid> GivenFolderAsync(Editor editor, string name)
    {
        var id = Guid.NewGuid();
        await editor.SendAsync("POST", "media", new
        {
            id,
            parent = (object?)null,
            mediaType = new { id = FolderType },
            values = Array.Empty<object>(),
            variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
        });
        return id;
    }

    /// <summary>By the screen; what it shows then is the new folder, which is empty.</summary>
    private static async Task<Guid> CreateAsync(Editor editor, DocumentScreen screen, string name)
    {
        await editor.SettleAsync();
        await editor.PressAsync("Créer");
        await editor.Page.GetByText("Dossier", new() { Exact = true }).Last.ClickAsync();
        await screen.Name.FillAsync(name);
        await editor.PressAsync("Sauvegarder");
        await screen.SeeNoticeAsync("Média sauvegardé");
        await editor.Page.WaitForURLAsync(address => address.Contains("/media/edit/"));
        await editor.SeeAsync("Aucun élément");
        await editor.SettleAsync();
        return Guid.Parse(editor.Page.Url.Split("/media/edit/")[1][..36]);
    }

    /// <summary>Two pictures, and two files that are refused, each with the reason.</summary>
    private static async Task UploadAsync(Editor editor, DocumentScreen screen, TemporaryFolder disk)
    {
        var picture = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "images"), "*.png")[0];
        foreach (var name in new[] { "rue.png", "place.png", "outil.exe", "affiche.png" })
        {
            File.Copy(picture, disk.File(name));
        }

        await using (var poster = File.OpenWrite(disk.File("affiche.png")))
        {
            poster.SetLength(TooMuch);
        }

        await editor.Page.Locator("input[type=file]").First.SetInputFilesAsync(
            [disk.File("rue.png"), disk.File("place.png"), disk.File("outil.exe"), disk.File("affiche.png")]);
        await screen.SeeNoticeAsync("Les fichiers de ce type ne sont pas acceptés");
        await screen.SeeNoticeAsync("La taille maximum de fichier est 50 MB");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "place.png" }).WaitForAsync();
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "rue.png" }).WaitForAsync();
        await editor.SettleAsync();
        Assert.Equal(0, await screen.Button("Supprimer le(s) fichier(s)").CountAsync());
    }

    private static async Task SelectAsync(Editor editor, params string[] names)
    {
        foreach (var name in names)
        {
            await editor.Page.Locator("uui-card-media").Filter(new() { HasText = name }).Locator("uui-checkbox").ClickAsync(new() { Force = true });
        }
    }

    /// <summary>The tree opens as it was left.</summary>
    private static async Task ChooseAsync(DocumentScreen screen, string folder)
    {
        var place = screen.Dialog.GetByText(folder);
        var open = screen.Dialog.GetByRole(AriaRole.Button, new() { Name = "Afficher les éléments enfant pour Médias" });
        await place.Or(open).First.WaitForAsync();
        if (await open.IsVisibleAsync())
        {
            await open.ClickAsync();
        }

        await place.ClickAsync();
        await screen.ConfirmAsync("Choisir");
    }

    private static async Task EmptyBinAsync(Editor editor, DocumentScreen screen)
    {
        var bin = editor.TreeItem("Corbeille");
        await bin.GetByText("Corbeille").ClickAsync();
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "place.png" }).First.WaitForAsync();
        await editor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("actions pour.*Corbeille") }).First.ClickAsync();
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Vider la corbeille…" }).Last.ClickAsync();
        await screen.ConfirmAsync("Vider la corbeille");
        await editor.SeeAsync("Aucun élément");
        Assert.Equal(0, (await editor.ReadAsync("recycle-bin/media/root?skip=0&take=1")).GetProperty("total").GetInt32());
    }

    private static async Task<string[]> NamesAsync(Editor editor, Guid folder) =>
        [.. (await editor.ReadAsync($"tree/media/children?parentId={folder}&skip=0&take=10")).GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("variants")[0].GetProperty("name").GetString()!).Order(StringComparer.Ordinal)];
}
