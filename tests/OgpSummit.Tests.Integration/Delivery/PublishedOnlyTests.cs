using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Delivery;
using OgpSummit.Tests.Integration.Summit;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.Delivery;

/// <summary>Nothing that is not public ever leaves the site.</summary>
[Collection(OnSummitSite.Name)]
public sealed class PublishedOnlyTests(SummitSite site)
{
    private static readonly string[] Everywhere =
        ["/axes", "/axes/1", "/commitments?limit=100", "/commitments/1", "/venues", "/committee-members", "/news?limit=100", "/summary", "/search?q=brouillon"];

    [Fact]
    public async Task A_draft_of_a_published_document_is_nowhere()
    {
        var commitment = site.Commitment(1);
        commitment.SetValue(Aliases.Title, "Brouillon secret", SummitSite.French);
        site.Save(commitment);
        site.GivenNewsDraft("Brouillon secret aussi");

        Assert.DoesNotContain("Brouillon secret", await EverythingAsync(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Umbraco shows drafts to a request that carries an editor's preview cookie.</summary>
    [Fact]
    public async Task What_everybody_gets_is_read_without_the_request_of_anybody()
    {
        var requests = site.Get<IHttpContextAccessor>();
        requests.HttpContext = new DefaultHttpContext();

        var (seen, culture) = await site.Get<PublishedReading>().ReadAsync(
            SummitSite.English,
            () => (requests.HttpContext, site.Get<IVariationContextAccessor>().VariationContext?.Culture));

        Assert.NotNull(requests.HttpContext);
        Assert.Null(seen);
        Assert.Equal(SummitSite.English, culture);
    }

    [Fact]
    public async Task A_user_is_never_named()
    {
        var users = site.Get<IUserService>();
        var author = users.GetAll(0, 100, out _).Single();
        author.Name = author.Username = "zoe.redactrice";
        author.Email = "zoe.redactrice@example.org";
        users.Save(author);
        var news = site.GivenNews("Écrite par quelqu'un");

        var everything = await EverythingAsync();

        Assert.Contains("Écrite par quelqu'un", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("redactrice", everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("writer", everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("creator", everything, StringComparison.OrdinalIgnoreCase);
        site.Trash(news);
    }

    [Fact]
    public async Task What_is_unpublished_is_gone_and_comes_back()
    {
        var news = site.GivenNews("Parue puis retirée");
        Assert.Contains("Parue puis retirée", await site.TitlesAsync("/news"));

        site.Unpublish(news);
        Assert.DoesNotContain("Parue puis retirée", await site.TitlesAsync("/news"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/news/{news.Key}"));

        site.Publish(site.Get<IContentService>().GetById(news.Key)!);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"/news/{news.Key}"));
        site.Trash(news);
    }

    [Fact]
    public async Task What_is_in_the_recycle_bin_is_gone()
    {
        var news = site.GivenNews("Parue puis jetée");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"/news/{news.Key}"));

        site.Trash(news);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/news/{news.Key}"));
        Assert.DoesNotContain("Parue puis jetée", await site.TitlesAsync("/news"));
    }

    [Fact]
    public async Task What_is_published_in_one_language_only_is_told_so()
    {
        var news = site.GivenNews("Seulement en français", "Only for a while");
        site.Unpublish(news, SummitSite.English);

        using var english = await site.Visitor.GetAsync($"{SummitSite.Api}/news/{news.Key}?lang=en");
        var problem = await english.Content.ReadFromJsonAsync<JsonNode>();

        Assert.Equal(HttpStatusCode.NotFound, english.StatusCode);
        Assert.EndsWith("#not-in-language", problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("fr", problem["allowed"]!.AsArray().Single()!.GetValue<string>());
        Assert.DoesNotContain("Only for a while", await site.TitlesAsync("/news?lang=en"));
        Assert.Contains("Seulement en français", await site.TitlesAsync("/news?lang=fr"));
        Assert.Equal("""["fr"]""", (await site.ReadAsync($"/news/{news.Key}?lang=fr"))["languages"]!.ToJsonString());
        site.Trash(news);
    }

    [Fact]
    public async Task A_document_of_another_kind_is_not_found()
    {
        var venue = (await site.ReadAsync("/venues"))["items"]![0]!["id"];

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/commitments/{venue}"));
    }

    private async Task<string> EverythingAsync()
    {
        var bodies = await Task.WhenAll(Everywhere.Select(path => site.Visitor.GetStringAsync(SummitSite.Api + path)));
        return string.Join('\n', bodies);
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await site.Visitor.GetAsync(SummitSite.Api + path);
        return response.StatusCode;
    }
}
