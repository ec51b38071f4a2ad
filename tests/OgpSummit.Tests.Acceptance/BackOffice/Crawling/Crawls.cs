using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Crawling;

/// <summary>
/// The crawls of all roles. Two go at a time, for each waits more than it works; they change nothing, and so do not meet.
/// </summary>
public sealed class Crawls(BackOfficeSite site, Browser browser) : IDisposable
{
    private static readonly Dictionary<Role, string[]> _sections = new()
    {
        [Role.Administrator] = ["content", "media", "translation", "user-management", "settings"],
        [Role.Editor] = ["content", "media", "translation"],
        [Role.Contributor] = ["content", "media"],
        [Role.Translator] = ["content", "translation"],
    };

    private readonly SemaphoreSlim _places = new(2);
    private Dictionary<Role, Task<Crawl>>? _crawls;

    public static TheoryData<Role> Roles => [.. _sections.Keys];

    /// <summary>Those that the role has, by the last part of their addresses.</summary>
    public static IReadOnlyList<string> SectionsOf(Role role) => _sections[role];

    public void Dispose() => _places.Dispose();

    /// <summary>The finished crawl of a role; the first who asks begins them all.</summary>
    internal Task<Crawl> OfAsync(Role role)
    {
        _crawls ??= _sections.Keys.ToDictionary(other => other, RunAsync);
        return _crawls[role];
    }

    private async Task<Crawl> RunAsync(Role role)
    {
        await _places.WaitAsync();
        try
        {
            await using var editor = await site.Cast.ArriveAsync(browser, role);
            var crawl = new Crawl(editor, await Screen.OfAsync(editor));
            await CrawlAsync(crawl, role, await DocumentsAsync(editor, role));
            return crawl;
        }
        finally
        {
            _places.Release();
        }
    }

    private static async Task CrawlAsync(Crawl crawl, Role role, IEnumerable<Guid> documents)
    {
        foreach (var document in documents)
        {
            await crawl.WorkspaceAsync($"/umbraco/section/content/workspace/document/edit/{document}");
        }

        foreach (var section in _sections[role])
        {
            await crawl.SectionAsync($"/umbraco/section/{section}");
        }

        await crawl.PressAsync("umb-backoffice-header-apps");
    }

    /// <summary>An administrator's differ from an editor's in the ways to their types alone, which a few show.</summary>
    private static async Task<IEnumerable<Guid>> DocumentsAsync(Editor editor, Role role)
    {
        var documents = await DocumentTree.OneOfEachTypeAsync(editor);
        return role == Role.Administrator ? documents.Take(3) : documents;
    }
}
