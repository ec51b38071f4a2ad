using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.BackOffice.Documents;
using OgpSummit.Tests.Acceptance.BackOffice.Tracking;
using OgpSummit.Tests.Acceptance.Browsing;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Acceptance.BackOffice.People;

/// <summary>A colleague on a site that sends mail, from the invitation on. It goes to a folder.</summary>
[Collection(OnTrackerSite.Name)]
public sealed partial class InvitationTests(TrackerSite site, Browser browser)
{
    private const string Email = "ines@example.test";
    private const string OwnPassword = "Rue-de-Varenne-2016";

    /// <summary>Five wrong passwords from each are more than enough to lock an account.</summary>
    private const int Strangers = 11;

    [Fact]
    public async Task Somebody_who_is_invited_by_mail_has_a_photo_and_is_unlocked_shut_out_and_let_in_from_the_list()
    {
        await using var administrator = await site.Cast.ArriveAsync(browser, Role.Administrator, "/umbraco/section/user-management");
        var screen = new DocumentScreen(administrator);
        await InviteAsync(administrator, screen);
        await using var ines = await Editor.ArriveAsync(browser, site);
        await ArriveAsync(ines);

        await PortrayAsync(administrator);
        await LockAsync();
        await administrator.OpenAsync("/umbraco/section/user-management");
        var card = administrator.Page.Locator("uui-card-user").Filter(new() { HasText = "Inès Invitée" });
        await card.Filter(new() { HasText = "Bloqué" }).WaitForAsync();
        await ActAsync(administrator, card, "Déverrouiller");
        await screen.SeeNoticeAsync("Utilisateur déverrouillé");
        await ActAsync(administrator, card, "Désactiver");
        await card.Filter(new() { HasText = "Désactivé" }).WaitForAsync();
        await ines.Page.GotoAsync("/umbraco/section/media");
        await ines.Page.Locator("input[autocomplete=username]").WaitForAsync();

        await ActAsync(administrator, card, "Activer");
        await screen.SeeNoticeAsync("est à présent activé");
        await ines.SignInAsync("/umbraco", Email, OwnPassword);
        administrator.AssertNothingWentWrong();
    }

    private static async Task InviteAsync(Editor administrator, DocumentScreen screen)
    {
        var dialog = screen.Dialog;
        await administrator.PressAsync("Inviter…");
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Nom" }).FillAsync("Inès Invitée");
        await dialog.Locator("input[type=email]").FillAsync(Email);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Choisir" }).ClickAsync();
        await dialog.Locator("umb-user-group-ref").Filter(new() { HasText = "Éditeurs" }).ClickAsync();
        await screen.ConfirmAsync("Choisir");
        await dialog.Locator("textarea").FillAsync("Bienvenue parmi nous");
        await screen.ConfirmAsync("Envoyer l’invitation");
        await screen.SeeNoticeAsync("Invitation envoyée");
    }

    /// <summary>By the link in the mail.</summary>
    private async Task ArriveAsync(Editor ines)
    {
        var mails = await Task.WhenAll(Directory.GetFiles(site.Outbox, "*.eml").Select(file => File.ReadAllTextAsync(file)));
        var mail = Assert.Single(mails, mail => mail.Contains($"<{Email}>", StringComparison.Ordinal));
        Assert.Contains("Bienvenue parmi nous", mail, StringComparison.Ordinal);
        await ines.Page.GotoAsync(Link().Match(mail).Value);
        await ines.Page.Locator("input[autocomplete=new-password]").FillAsync(OwnPassword);
        await ines.PressAsync("Enregistrer");
        await ines.SeeAsync("Le mot de passe est enregistré");
        await ines.SignInAsync("/umbraco", Email, OwnPassword);
    }

    private static async Task PortrayAsync(Editor administrator)
    {
        var picture = Path.Combine(Repository.Root, "docs", "images", "back-office-sign-in.png");
        await administrator.Page.GetByText("Inès Invitée").First.ClickAsync();
        var choice = await administrator.Page.RunAndWaitForFileChooserAsync(() => administrator.PressAsync("Changer la photo"));
        await choice.SetFilesAsync(picture);
        await administrator.SeeAsync("Photo enregistrée");
        var id = administrator.Page.Url.Split("/edit/")[1][..36];
        Assert.NotEmpty((await administrator.ReadAsync($"user/{id}")).GetProperty("avatarUrls").EnumerateArray());
    }

    /// <summary>Strangers guess, each from an address of their own.</summary>
    private async Task LockAsync()
    {
        for (var stranger = 2; stranger < 2 + Strangers; stranger++)
        {
            using var client = From(IPAddress.Parse($"127.0.0.{stranger}"));
            for (var guess = 0; guess < 5; guess++)
            {
                using var answer = await client.PostAsJsonAsync(
                    new Uri(site.Address, "/umbraco/management/api/v1/security/back-office/login"), new { username = Email, password = "devinette-2016" });
                Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            }
        }
    }

    private static HttpClient From(IPAddress address) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, 0));
            await socket.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });

    private static async Task ActAsync(Editor administrator, ILocator card, string label)
    {
        await card.Locator("uui-checkbox").ClickAsync(new() { Force = true });
        await administrator.Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last.ClickAsync();
        await administrator.SettleAsync();
    }

    [GeneratedRegex(@"http://\S+flow=invite-user\S+")]
    private static partial Regex Link();
}
