using System.Net;
using OgpSummit.Tests.Integration.Website.Controllers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.Website;

/// <summary>What a visitor gets at which address.</summary>
[Collection(OnPublishedSite.Name)]
public sealed class PageTests(PublishedSite site)
{
    [Fact]
    public async Task A_page_answers_at_its_address_in_each_language()
    {
        var home = await GivenHomeAsync();
        var page = site.GivenPage(await EchoTypeAsync(), "Parité réelle", "Real equality", home.Page);

        Assert.Equal($"{page.Key} fr-FR fr-FR fr-FR", await TextAsync($"{home.French}/parite-reelle/"));
        Assert.Equal($"{page.Key} en-US en-US en-US", await TextAsync($"{home.English}/real-equality/"));
    }

    [Fact]
    public async Task A_slash_at_the_end_and_the_case_of_an_address_do_not_matter()
    {
        var home = await GivenHomeAsync();
        var page = site.GivenPage(await EchoTypeAsync(), "Lieux", "Venues", home.Page);

        Assert.StartsWith(page.Key.ToString(), await TextAsync($"{home.French}/lieux"), StringComparison.Ordinal);
        Assert.StartsWith(page.Key.ToString(), await TextAsync($"{home.French}/LIEUX/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_French_name_of_a_page_is_no_address_under_the_English_domain()
    {
        var home = await GivenHomeAsync();
        site.GivenPage(await EchoTypeAsync(), "Comité", "Committee", home.Page);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{home.English}/comite"));
    }

    [Fact]
    public async Task A_head_request_answers_without_a_body()
    {
        var home = await GivenHomeAsync();

        using var response = await site.Visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, home.French));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_is_not_published_has_no_address()
    {
        var home = await GivenHomeAsync();
        var type = await EchoTypeAsync();
        site.GivenDraft(type, "Secret", "Secret", home.Page);
        var gone = site.GivenPage(type, "Parti", "Gone", home.Page);
        site.Get<IContentService>().Unpublish(gone);
        var english = site.GivenDraft(type, "Anglais", "English only", home.Page);
        site.Publish(english, "fr-FR");

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{home.French}/secret"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{home.French}/parti"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{home.English}/english-only"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"{home.French}/anglais"));
    }

    [Fact]
    public async Task A_page_request_sends_no_SQL()
    {
        var home = await GivenHomeAsync();
        site.GivenPage(await EchoTypeAsync(), "Rapide", "Fast", home.Page);
        await TextAsync($"{home.French}/rapide");

        Assert.Empty(await site.Sql.DuringAsync(() => TextAsync($"{home.French}/rapide")));
    }

    [Fact]
    public async Task A_controller_named_after_a_document_type_shows_its_documents()
    {
        var home = await GivenHomeAsync();
        site.GivenPage(await TypeAsync(HijackedController.DocumentType), "Détourné", "Hijacked", home.Page);

        Assert.Equal("hijacked", await TextAsync($"{home.French}/detourne"));
    }

    [Fact]
    public async Task Authorization_of_the_controller_that_shows_a_page_counts()
    {
        var home = await GivenHomeAsync();
        site.GivenPage(await TypeAsync(ForbiddenController.DocumentType), "Interdit", "Forbidden", home.Page);

        using var response = await site.Visitor.GetAsync($"{home.French}/interdit");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("/Login", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_nothing_can_show_is_not_found()
    {
        var home = await GivenHomeAsync();
        site.GivenPage(await site.GivenTypeAsync(TestContent.Unique("bare")), "Nu", "Bare", home.Page);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{home.French}/nu"));
    }

    [Fact]
    public async Task Controllers_with_routes_of_their_own_come_before_pages()
    {
        var sql = await site.Sql.DuringAsync(async () => Assert.Equal("routed", await TextAsync("/test/routed")));

        Assert.Empty(sql);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/test/unknown"));
    }

    [Theory]
    [InlineData("/umbraco/nothing")]
    [InlineData("/App_Plugins/nothing")]
    [InlineData("/nothing.txt")]
    [InlineData("/.well-known/nothing")]
    public async Task Reserved_addresses_are_not_looked_up(string address)
    {
        var sql = await site.Sql.DuringAsync(async () => Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address)));

        Assert.Empty(sql);
    }

    [Fact]
    public async Task A_renamed_page_is_found_at_its_old_address()
    {
        var home = await GivenHomeAsync();
        var type = await EchoTypeAsync();
        var page = site.GivenPage(type, "Ancien", "Old", home.Page);
        site.GivenPage(type, "Enfant", "Child", page);

        page.SetCultureName("Nouveau", "fr-FR");
        site.Save(page);
        site.Publish(page);

        await AssertRedirectAsync($"{home.French}/ancien", $"{home.FrenchPath}/nouveau/");
        await AssertRedirectAsync($"{home.French}/ancien/enfant?q=1", $"{home.FrenchPath}/nouveau/enfant/?q=1");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"{home.English}/old"));
    }

    [Fact]
    public async Task A_moved_page_is_found_at_its_old_address()
    {
        var home = await GivenHomeAsync();
        var type = await EchoTypeAsync();
        var section = site.GivenPage(type, "Rubrique", "Section", home.Page);
        var page = site.GivenPage(type, "Mobile", "Mobile", home.Page);

        site.Get<IContentService>().Move(page, section.Id);

        await AssertRedirectAsync($"{home.French}/mobile", $"{home.FrenchPath}/rubrique/mobile/");
    }

    private async Task AssertRedirectAsync(string from, string to)
    {
        using var response = await site.Visitor.GetAsync(from);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(to, response.Headers.Location!.ToString());
    }

    private async Task<string> TextAsync(string address)
    {
        using var response = await site.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await site.Visitor.GetAsync(address);
        return response.StatusCode;
    }

    private Task<IContentType> EchoTypeAsync() => TypeAsync(EchoController.DocumentType);

    private async Task<IContentType> TypeAsync(string alias) =>
        site.Get<IContentTypeService>().Get(alias) ?? await site.GivenTypeAsync(alias);

    /// <summary>A home page with a domain of its own for each language.</summary>
    private async Task<Home> GivenHomeAsync()
    {
        var name = TestContent.Unique("site");
        var page = site.GivenPage(await EchoTypeAsync(), name, name);
        await site.GivenDomainsAsync(page, ($"/{name}/fr", "fr-FR"), ($"/{name}/en", "en-US"));
        return new(page, $"/{name}/fr", $"/{name}/en");
    }

    private sealed record Home(IContent Page, string French, string English)
    {
        public string FrenchPath => French;
    }
}
