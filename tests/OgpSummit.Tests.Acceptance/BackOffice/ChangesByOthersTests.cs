using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>Two people at one document: each sees what the other did, and nobody loses what was typed.</summary>
[Collection(OnBackOffice.Name)]
public sealed class ChangesByOthersTests(BackOfficeSite site, Browser browser)
{
    [Fact]
    public async Task Who_changed_nothing_sees_the_new_version_and_whose_it_is()
    {
        await using var two = await GivenTwoAtOnePageAsync();

        await SaveAsync(two.Writer, two.Page, "Titre du contributeur");

        await Notice(two.Reader).GetByText($"{Cast.NameOf(Role.Contributor)} a enregistré ce document à").WaitForAsync();
        Assert.Equal("Titre du contributeur", await Title(two.Reader).InputValueAsync());
        Assert.Equal(0, await two.Reader.Page.GetByRole(AriaRole.Button, new() { Name = "Recharger", Exact = true }).CountAsync());
        await two.Reader.PictureAsync("saved-by-another");
        two.Reader.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Who_changed_something_keeps_it_until_it_is_given_up()
    {
        await using var two = await GivenTwoAtOnePageAsync();
        await Title(two.Reader).FillAsync("Titre de l’éditrice");

        await SaveAsync(two.Writer, two.Page, "Titre du contributeur");

        await Notice(two.Reader).GetByText("Vos modifications sont gardées").WaitForAsync();
        Assert.Equal("Titre de l’éditrice", await Title(two.Reader).InputValueAsync());
        await two.Reader.PictureAsync("changed-by-two");
        await two.Reader.PressAsync("Recharger");
        await two.Reader.Page.Locator("umb-confirm-modal").GetByRole(AriaRole.Button, new() { Name = "Recharger" }).ClickAsync();
        await Assertions.Expect(Title(two.Reader)).ToHaveValueAsync("Titre du contributeur");
        await Assertions.Expect(Notice(two.Reader)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task After_the_connection_was_lost_what_happened_meanwhile_is_caught_up_and_what_follows_is_heard()
    {
        await using var writer = await site.Cast.ArriveAsync(browser, Role.Contributor);
        var id = await GivenPageAsync(writer);
        await using var reader = await site.Cast.ArriveAsync(browser, Role.Editor);
        var line = new Line();
        await reader.Page.RouteWebSocketAsync(url => url.Contains("serverEventHub", StringComparison.Ordinal), line.Take);
        await reader.OpenAsync(Address(id));
        await ReadyAsync(reader);

        await line.CutAsync();
        await SaveAsync(writer, id, "Titre pendant la coupure");
        Assert.NotEqual("Titre pendant la coupure", await Title(reader).InputValueAsync());
        line.Mend();

        await Assertions.Expect(Title(reader)).ToHaveValueAsync("Titre pendant la coupure", new() { Timeout = 30_000 });
        await SaveAsync(writer, id, "Titre après la coupure");
        await Assertions.Expect(Title(reader)).ToHaveValueAsync("Titre après la coupure", new() { Timeout = 10_000 });
    }

    private static string Address(Guid id) => $"/umbraco/section/content/workspace/document/edit/{id}/fr-FR";

    private static ILocator Notice(Editor editor) => editor.Page.Locator("ogp-change-notice");

    private static ILocator Title(Editor editor) => editor.Page.Locator("umb-property").Filter(new() { HasText = "Titre" }).Locator("input").First;

    private static async Task ReadyAsync(Editor editor)
    {
        await Title(editor).WaitForAsync();
        await editor.SettleAsync();
    }

    private async Task<TwoAtOnePage> GivenTwoAtOnePageAsync()
    {
        var writer = await site.Cast.ArriveAsync(browser, Role.Contributor);
        var id = await GivenPageAsync(writer);
        var reader = await site.Cast.ArriveAsync(browser, Role.Editor, Address(id));
        await ReadyAsync(reader);
        return new TwoAtOnePage(writer, reader, id);
    }

    private static async Task<Guid> GivenPageAsync(Editor editor)
    {
        var siblings = await editor.ReadAsync($"tree/document/children?parentId={Cast.Axis}&skip=0&take=1");
        var id = Guid.NewGuid();
        await editor.SendAsync("POST", "document", new
        {
            id,
            parent = new { id = Cast.Axis },
            documentType = new { id = siblings.GetProperty("items")[0].GetProperty("documentType").GetProperty("id").GetGuid() },
            template = (object?)null,
            values = Values("Titre d’abord"),
            variants = Variants(id),
        });
        return id;
    }

    private static Task<string> SaveAsync(Editor editor, Guid id, string title) =>
        editor.SendAsync("PUT", $"document/{id}", new { template = (object?)null, values = Values(title), variants = Variants(id) });

    private static object[] Values(string title) =>
    [
        new { alias = "number", culture = (string?)null, segment = (string?)null, value = (object)91 },
        new { alias = "title", culture = "fr-FR", segment = (string?)null, value = (object)title },
    ];

    private static object[] Variants(Guid id) => [new { culture = "fr-FR", segment = (string?)null, name = $"Page {id:N}"[..14] }];

    private sealed record TwoAtOnePage(Editor Writer, Editor Reader, Guid Page) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Reader.DisposeAsync();
            await Writer.DisposeAsync();
        }
    }

    /// <summary>The line between a page and the server's events, which can be cut.</summary>
    private sealed class Line
    {
        private readonly List<IWebSocketRoute> _open = [];
        private bool _isCut;

        public void Take(IWebSocketRoute socket)
        {
            if (_isCut)
            {
                _ = socket.CloseAsync();
                return;
            }

            _open.Add(socket);
            socket.ConnectToServer();
        }

        public async Task CutAsync()
        {
            _isCut = true;
            foreach (var socket in _open)
            {
                await socket.CloseAsync();
            }
        }

        public void Mend() => _isCut = false;
    }
}
