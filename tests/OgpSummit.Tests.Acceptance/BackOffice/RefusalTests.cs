using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>What is refused is said: once, in the user's language, with the reason.</summary>
[Collection(OnBackOffice.Name)]
public sealed class RefusalTests(BackOfficeSite site, Browser browser)
{
    /// <summary>The client's own way to ask, from its outermost element.</summary>
    private const string Ask = """
        async ({ method, path, body }) => {
          const { umbHttpClient } = await import('@umbraco-cms/backoffice/http-client');
          const { tryExecute } = await import('@umbraco-cms/backoffice/resources');
          const find = (root) => {
            for (const node of root.querySelectorAll('*')) {
              const found = node.localName === 'umb-backoffice' ? node : node.shadowRoot && find(node.shadowRoot);
              if (found) return found;
            }
          };
          await tryExecute(find(document), umbHttpClient[method]({
            url: `/umbraco/management/api/v1/${path}`, body: body ?? undefined, security: [{ scheme: 'bearer', type: 'http' }],
          }));
        }
        """;

    [Theory]
    [InlineData("delete", "user/9f58c955-42e4-44d2-9b65-54b5951e970c", null, "Droits insuffisants")]
    [InlineData("delete", "document/9f58c955-42e4-44d2-9b65-54b5951e970c", null, "Élément introuvable")]
    [InlineData("get", "tree/document/root?skip=-1&take=1", null, "Un nombre entier positif ou nul est attendu.")]
    public async Task A_refusal_is_one_message_with_its_reason(string method, string path, object? body, string said)
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        await editor.SettleAsync();

        await editor.Page.EvaluateAsync(Ask, new { method, path, body });

        await Message(editor).GetByText(said).WaitForAsync();
        Assert.Equal(1, await Message(editor).CountAsync());
        Assert.Equal(0, await editor.Page.GetByText("An error occurred").CountAsync());
    }

    [Fact]
    public async Task What_is_merely_looked_for_and_not_there_is_no_message()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        await editor.SettleAsync();

        await editor.Page.EvaluateAsync(Ask, new { method = "get", path = $"document/{Guid.NewGuid()}", body = (object?)null });
        await editor.SettleAsync();

        Assert.Equal(0, await Message(editor).CountAsync());
    }

    [Theory]
    [InlineData(true, "Pas de réponse du site")]
    [InlineData(false, "Le site n’a pas pu répondre")]
    public async Task No_answer_and_an_answer_without_words_get_words(bool isCut, string said)
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        await editor.SettleAsync();
        await editor.Page.RouteAsync("**/api/v1/tag*", route => isCut
            ? route.AbortAsync()
            : route.FulfillAsync(new() { Status = 502, ContentType = "text/html", Body = "<h1>Bad Gateway</h1>" }));

        await editor.Page.EvaluateAsync(Ask, new { method = "get", path = "tag", body = (object?)null });

        await Message(editor).GetByText(said).WaitForAsync();
        Assert.Equal(1, await Message(editor).CountAsync());
    }

    private static ILocator Message(Editor editor) => editor.Page.Locator("umb-backoffice-notification-container uui-toast-notification");
}
