using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OgpSummit.Tests.Acceptance.BackOffice.Crawling;

/// <summary>What lies before an editor: an address, dialogs over it, and what can be pressed in the topmost of them.</summary>
internal sealed partial class Screen
{
    private static readonly string _script = ReadScript();

    private readonly Editor _editor;

    private Screen(Editor editor) => _editor = editor;

    public string Address => new Uri(Page.Url).AbsolutePath;

    /// <summary>Whether the address is that of a dialog, not of the screen below.</summary>
    public bool IsAtDialog => Address.Contains("/modal/", StringComparison.Ordinal);

    private IPage Page => _editor.Page;

    public static async Task<Screen> OfAsync(Editor editor)
    {
        await editor.Page.EvaluateAsync(_script);
        await editor.Page.AddInitScriptAsync(_script);
        return new Screen(editor);
    }

    /// <summary>Goes to another address without loading the client again, as its links do.</summary>
    public async Task GoAsync(string address)
    {
        var asked = ItemAt().Match(address) is { Success: true, Value: var item } ? Page.WaitForResponseAsync(
            response => response.Url.Contains(item, StringComparison.Ordinal), new() { Timeout = 1_500 }) : Task.CompletedTask;
        await Page.EvaluateAsync(
            "address => { history.pushState({}, '', address); window.dispatchEvent(new PopStateEvent('popstate')); }", address);
        await Task.WhenAny(asked);
        await SettleAsync();
        await CloseAllAsync();
    }

    /// <summary>Waits until the page has neither asked nor drawn anything for a fifth of a second.</summary>
    public async Task SettleAsync()
    {
        var limit = Environment.TickCount64 + 30_000;
        for (var (quiet, size) = (0, 0); quiet < 5;)
        {
            if (Environment.TickCount64 > limit)
            {
                throw new TimeoutException("The page does not come to rest.");
            }

            var now = await Page.EvaluateAsync<int>("() => crawl.size()");
            quiet = now != size || _editor.IsWaiting ? 0 : quiet + 1;
            size = now;
            await Task.Delay(30);
        }
    }

    /// <summary>The number of the dialog or menu on top; 0 when none is open.</summary>
    public Task<int> TopAsync() => Page.EvaluateAsync<int>("() => crawl.top()");

    /// <param name="scope">Of the screen below all dialogs, as a selector.</param>
    public async Task<IReadOnlyList<Control>> ControlsAsync(string scope)
    {
        var controls = await Page.EvaluateAsync<JsonElement>("scope => crawl.controls(scope)", scope);
        return [.. controls.EnumerateArray().Select(control => control.Deserialize<Control>(JsonSerializerOptions.Web)!)];
    }

    /// <param name="index">In what <see cref="ControlsAsync"/> gave last.</param>
    public Task PressAsync(int index) => Page.EvaluateAsync("index => crawl.press(index)", index);

    public Task<string[]> LinksAsync(string scope) => Page.EvaluateAsync<string[]>("scope => crawl.links(scope)", scope);

    /// <summary>Tabs of a workspace, the active one too.</summary>
    public Task<string[]> TabsAsync() => Page.Locator("umb-workspace-editor uui-tab").EvaluateAllAsync<string[]>(
        "tabs => tabs.filter(tab => tab.href).map(tab => new URL(tab.href, document.baseURI).pathname)");

    /// <summary>Whether the client says that there is nothing at the address, or nothing for this editor.</summary>
    public async Task<bool> IsDeadEndAsync() =>
        await Page.Locator("umb-not-found, umb-forbidden, umb-entity-detail-not-found, umb-entity-detail-forbidden, umb-route-not-found, umb-route-forbidden").CountAsync() > 0;

    /// <summary>Closes the topmost dialog or menu.</summary>
    public async Task CloseAsync()
    {
        if (!await Page.EvaluateAsync<bool>("() => crawl.close()"))
        {
            await Page.Keyboard.PressAsync("Escape");
        }

        await Task.Delay(150);
    }

    /// <summary>Closes all, and gives up what was changed.</summary>
    public async Task CloseAllAsync()
    {
        for (var attempt = 0; attempt < 6 && await TopAsync() != 0; attempt++)
        {
            await CloseAsync();
        }
    }

    /// <summary>The server is always asked for the item of a workspace.</summary>
    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}$")]
    private static partial Regex ItemAt();

    private static string ReadScript()
    {
        using var stream = typeof(Screen).Assembly.GetManifestResourceStream("screen.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
