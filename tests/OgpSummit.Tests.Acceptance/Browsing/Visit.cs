using Microsoft.Playwright;

namespace OgpSummit.Tests.Acceptance.Browsing;

/// <summary>A visit, with what the browser complained about and what it asked of other hosts.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public Visit(IBrowserContext context, IPage page, Uri site)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("data:", StringComparison.Ordinal) && new Uri(request.Url).Authority != site.Authority)
            {
                Strangers.Add(request.Url);
            }
        };
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    /// <summary>Addresses on other hosts that a page made the browser fetch.</summary>
    public List<string> Strangers { get; } = [];

    /// <summary>Opens a page and gives its status.</summary>
    public async Task<int> OpenAsync(string path) => (await Page.GotoAsync(path))!.Status;

    public Task<string> TitleAsync() => Page.Locator("h1").InnerTextAsync();

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
