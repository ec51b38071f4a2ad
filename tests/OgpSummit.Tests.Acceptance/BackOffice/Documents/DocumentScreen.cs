using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OgpSummit.Tests.Acceptance.BackOffice.Documents;

/// <summary>The screen on which somebody writes a document, by the words on it.</summary>
internal sealed class DocumentScreen(Editor editor)
{
    public const string News = "/umbraco/section/content/workspace/document/edit/1ee06084-99e3-5722-a2f7-5558806ee380";

    public IPage Page => editor.Page;

    public ILocator Name => Page.GetByRole(AriaRole.Textbox, new() { Name = "Entrez un nom..." });

    /// <summary>What has been opened last above the screen.</summary>
    public ILocator Dialog => Page.Locator("umb-backoffice-modal-container").Locator("uui-modal-sidebar, uui-modal-dialog").Last;

    /// <summary>A field of one line or several.</summary>
    public ILocator Field(string label) => Page.GetByRole(AriaRole.Textbox, new() { Name = $"Champ pour {label}", Exact = true });

    /// <summary>The text of the rich text editor.</summary>
    public ILocator Text(string label) => Page.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    public ILocator Button(string label) => Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    public ILocator Tab(string label) => Page.GetByRole(AriaRole.Tab, new() { Name = label, Exact = true });

    /// <summary>A new news item with a name, a title and a date; nothing is saved yet.</summary>
    public async Task BeginNewsAsync(string name)
    {
        await editor.OpenAsync(News);
        await Page.GetByText("Créer Actualité").ClickAsync();
        await Field("Titre").WaitForAsync();
        await editor.SettleAsync();
        await Name.FillAsync(name);
        await Field("Titre").FillAsync(name);
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Indiquez une date…" }).FillAsync("2016-12-07");
    }

    /// <summary>Opens a document in one of its languages.</summary>
    public async Task OpenAsync(Guid id, string language = "fr-FR")
    {
        await editor.OpenAsync($"/umbraco/section/content/workspace/document/edit/{id}/{language}");
        await Field("Titre").WaitForAsync();
        await editor.SettleAsync();
    }

    /// <summary>The document's id, once it was saved.</summary>
    public async Task<Guid> IdAsync()
    {
        await Page.WaitForURLAsync(address => address.Contains("/document/edit/"));
        return Guid.Parse(Page.Url.Split("/document/edit/")[1][..36]);
    }

    /// <summary>Saves the language on the screen, whether the server takes it or not.</summary>
    public async Task SaveAsync()
    {
        await Button("Sauvegarder…").Or(Button("Sauvegarder...")).First.ClickAsync();
        await Page.RunAndWaitForResponseAsync(() => ConfirmAsync("Sauvegarder"), IsSave);
        await editor.SettleAsync();
    }

    /// <summary>Saves and publishes the language on the screen, and waits until it is said to be public.</summary>
    public async Task PublishAsync()
    {
        await AskToPublishAsync();
        await SeeNoticeAsync("Contenu publié");
        await editor.SettleAsync();
    }

    /// <summary>Presses “Sauvegarder et publier”, and again in the dialog.</summary>
    public async Task AskToPublishAsync()
    {
        await Button("Sauvegarder et publier...").Or(Button("Sauvegarder et publier…")).First.ClickAsync();
        await ConfirmAsync("Sauvegarder et publier");
    }

    public Task ConfirmAsync(string label) => Dialog.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    /// <summary>Chooses from the menu “…” beside the name.</summary>
    public async Task ActAsync(string label)
    {
        await Button("Actions").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = label }).Last.ClickAsync();
    }

    /// <summary>Chooses a child of the home page in a dialog's tree.</summary>
    public async Task ChoosePlaceAsync(string name)
    {
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Afficher les éléments enfant pour Accueil" }).ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
    }

    public Task SeeNoticeAsync(string words) =>
        Page.Locator("umb-backoffice-notification-container uui-toast-notification").Filter(new() { HasText = words }).First.WaitForAsync();

    private static bool IsSave(IResponse response) =>
        response.Request.Method is "PUT" or "POST" && Regex.IsMatch(response.Url, "/api/v1/document(/[0-9a-f-]{36})?$");
}
