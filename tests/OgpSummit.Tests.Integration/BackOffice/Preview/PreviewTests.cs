using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.PublishedCache;
using OgpSummit.Tests.Integration.ManagementApi.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.BackOffice.Preview;

/// <summary>Drafts on the website: whom it shows them, and that nobody else gets anything of them.</summary>
[Collection(OnPreviewSite.Name)]
public sealed class PreviewTests(PreviewSite site) : IAsyncLifetime
{
    private EditorSession _session = null!;
    private Desk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _session = await site.BackOffice.AdministratorAsync();
        _desk = new Desk(site.BackOffice, _session.Client);
    }

    public ValueTask DisposeAsync()
    {
        _desk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_editor_sees_her_draft_once_she_asked_for_its_preview()
    {
        var id = await _desk.GivenNewsAsync("Brouillon", "Draft");
        var before = await PageAsync(_session.Client, id, Desk.French);

        var url = await PreviewUrlAsync(_desk, id);
        var french = await PageAsync(_session.Client, id, Desk.French);
        var english = await PageAsync(_session.Client, id, Desk.English);

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Contains($"preview?id={id}", url, StringComparison.Ordinal);
        Assert.Equal("[Brouillon]", french.Body);
        Assert.Equal("[Draft]", english.Body);
        Assert.Equal("no-store", french.CacheControl);
    }

    [Fact]
    public async Task Saved_changes_show_at_once_and_the_public_sees_what_is_published()
    {
        var id = await _desk.GivenNewsAsync("Publié");
        (await _desk.PublishAsync(id, Desk.French)).Is(HttpStatusCode.OK);
        await PreviewUrlAsync(_desk, id);

        (await _desk.SaveAsync(id, (await _desk.ReadAsync(id)).With("title", Desk.French, "Modifié"))).Is(HttpStatusCode.OK);

        Assert.Equal("[Modifié]", (await PageAsync(_session.Client, id, Desk.French)).Body);
        Assert.Equal("[Publié]", (await PageAsync(site.BackOffice.Visitor, id, Desk.French)).Body);
    }

    [Fact]
    public async Task Leaving_ends_it()
    {
        var id = await _desk.GivenNewsAsync("Quitté");
        await _desk.MustAsync(HttpMethod.Post, "preview");
        Assert.Equal(HttpStatusCode.OK, (await PageAsync(_session.Client, id, Desk.French)).Status);

        await _desk.MustAsync(HttpMethod.Delete, "preview");

        Assert.Null(_session.Cookie("UMB_PREVIEW"));
        Assert.Equal(HttpStatusCode.NotFound, (await PageAsync(_session.Client, id, Desk.French)).Status);
    }

    [Fact]
    public async Task The_cookie_is_worth_nothing_after_signing_out()
    {
        var id = await _desk.GivenNewsAsync("Déconnecté");
        using var session = await site.BackOffice.GivenEditorAsync(Constants.Security.EditorGroupKey);
        await PreviewUrlAsync(new Desk(site.BackOffice, session.Client), id);
        var cookie = session.Cookie("UMB_PREVIEW")!;
        Assert.Equal(HttpStatusCode.OK, (await PageAsync(session.Client, id, Desk.French)).Status);

        using var signedOut = await session.Client.GetAsync($"{EditorSession.SignIn}/signout");

        Assert.Equal(HttpStatusCode.NotFound, (await PageWithAsync(cookie, id)).Status);
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_forged_cookie_shows_nothing(string cookie)
    {
        var id = await _desk.GivenNewsAsync("Faux");

        Assert.Equal(HttpStatusCode.NotFound, (await PageWithAsync(cookie, id)).Status);
    }

    [Fact]
    public async Task Who_may_not_read_a_document_does_not_see_its_draft()
    {
        var id = await _desk.GivenNewsAsync("Interdit");
        using var contributor = await ContributorAsync();
        using var desk = new Desk(site.BackOffice, contributor.Client);

        (await desk.SendAsync(HttpMethod.Get, $"document/{id}/preview-url?providerAlias=umbDocumentUrlProvider")).Is(HttpStatusCode.Forbidden);
        await desk.MustAsync(HttpMethod.Post, "preview");

        Assert.Equal(HttpStatusCode.NotFound, (await PageAsync(contributor.Client, id, Desk.French)).Status);
    }

    [Fact]
    public async Task Who_may_not_read_a_draft_sees_what_is_published()
    {
        var id = await _desk.GivenNewsAsync("Public");
        (await _desk.PublishAsync(id, Desk.French)).Is(HttpStatusCode.OK);
        await _desk.SaveAsync(id, (await _desk.ReadAsync(id)).With("title", Desk.French, "Secret"));
        using var contributor = await ContributorAsync();
        using var desk = new Desk(site.BackOffice, contributor.Client);
        await desk.MustAsync(HttpMethod.Post, "preview");

        Assert.Equal("[Public]", (await PageAsync(contributor.Client, id, Desk.French)).Body);
    }

    [Theory]
    [InlineData("/fr/actualites", 2)]
    [InlineData("/umbraco/management/api/v1/document", 1)]
    public async Task What_is_made_of_drafts_while_somebody_previews_is_kept_for_nobody(string path, int timesMade)
    {
        await _desk.MustAsync(HttpMethod.Post, "preview");
        site.BackOffice.Get<IHttpContextAccessor>().HttpContext = Request(path);
        var (made, key) = (0, Guid.NewGuid().ToString());
        var cache = site.BackOffice.Get<ElementsCache>();

        cache.Get(key, () => ++made);
        cache.Get(key, () => ++made);

        Assert.Equal(timesMade, made);
        Assert.Equal(timesMade == 1, cache.MayKeep);
    }

    [Theory]
    [InlineData("/fr/actualites", true)]
    [InlineData("/umbraco/management/api/v1/document", false)]
    public async Task Pages_are_in_preview_and_the_back_office_is_not(string path, bool isPreview)
    {
        await _desk.MustAsync(HttpMethod.Post, "preview");
        site.BackOffice.Get<IHttpContextAccessor>().HttpContext = Request(path);

        Assert.Equal(isPreview, site.BackOffice.Get<IPreviewService>().IsInPreview());
    }

    [Fact]
    public async Task An_open_preview_hears_of_each_save()
    {
        var id = await _desk.GivenNewsAsync("Entendu");
        await PreviewUrlAsync(_desk, id);
        using var window = await PreviewWindow.OpenAsync(site.BackOffice.Address, _session.Cookie("UMB_PREVIEW")!);

        await _desk.SaveAsync(id, (await _desk.ReadAsync(id)).With("title", Desk.French, "Encore"));

        Assert.Contains($"\"target\":\"refreshed\",\"arguments\":[\"{id}\"]", await window.HearAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_hears_nothing()
    {
        var id = await _desk.GivenNewsAsync("Sourd");
        using var window = await PreviewWindow.OpenAsync(site.BackOffice.Address, "forged");

        await _desk.SaveAsync(id, (await _desk.ReadAsync(id)).With("title", Desk.French, "Encore"));

        Assert.Null(await window.HearAsync());
    }

    /// <summary>By the editor who previews.</summary>
    private DefaultHttpContext Request(string path)
    {
        var http = new DefaultHttpContext { Request = { Scheme = "http", Host = new HostString("localhost"), Path = path } };
        http.Request.Headers.Cookie = $"UMB_PREVIEW={_session.Cookie("UMB_PREVIEW")}";
        return http;
    }

    private async Task<EditorSession> ContributorAsync()
    {
        var user = await site.BackOffice.GivenUserAsync(Constants.Security.EditorGroupKey);
        var plan = site.BackOffice.Get<IContentService>().GetById(Guid.Parse("b62c5d1b-fe1e-59c0-88c8-5c1670b113f7"))!;
        await site.BackOffice.ChangeAsync(user, contributor => contributor.StartContentIds = [plan.Id]);
        return await site.BackOffice.SignInAsync(user.Username);
    }

    private static async Task<string> PreviewUrlAsync(Desk desk, Guid id) =>
        (await desk.MustAsync(HttpMethod.Get, $"document/{id}/preview-url?providerAlias=umbDocumentUrlProvider&culture={Desk.French}"))
            .Json["url"]!.GetValue<string>();

    private static Task<Page> PageAsync(HttpClient client, Guid id, string culture) =>
        Page.OfAsync(client.GetAsync($"/{id}?culture={culture}"));

    private async Task<Page> PageWithAsync(string cookie, Guid id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/{id}?culture={Desk.French}");
        request.Headers.Add("Cookie", $"UMB_PREVIEW={cookie}");
        return await Page.OfAsync(site.BackOffice.Visitor.SendAsync(request));
    }

    private sealed record Page(HttpStatusCode Status, string Body, string? CacheControl)
    {
        public static async Task<Page> OfAsync(Task<HttpResponseMessage> sent)
        {
            using var response = await sent;
            return new(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.CacheControl?.ToString());
        }
    }
}

/// <summary>The summit's site, with views that show the title of their page.</summary>
public sealed class PreviewSite : IAsyncLifetime
{
    public BackOfficeSite BackOffice { get; } = new();

    public ValueTask InitializeAsync() => BackOffice.StartAsync(
        compose: umbraco => umbraco.Services.Configure<MvcViewOptions>(options => options.ViewEngines.Insert(0, new Views())));

    public ValueTask DisposeAsync() => BackOffice.DisposeAsync();

    private sealed class Views : IViewEngine
    {
        public ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage) =>
            ViewEngineResult.Found(viewName, new View(viewName));

        public ViewEngineResult GetView(string? executingFilePath, string viewPath, bool isMainPage) =>
            ViewEngineResult.NotFound(viewPath, []);
    }

    private sealed class View(string name) : IView
    {
        public string Path => name;

        public Task RenderAsync(ViewContext context)
        {
            var page = ((ContentModel)context.ViewData.Model!).Content;
            return context.Writer.WriteAsync($"[{page.GetProperty("title")?.GetValue()}]");
        }
    }
}

/// <summary>One site at a time: Core keeps its container in a static field.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnPreviewSite : ICollectionFixture<PreviewSite>
{
    public const string Name = "Preview site";
}
