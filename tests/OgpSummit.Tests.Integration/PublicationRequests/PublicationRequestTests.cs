using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Tests.Integration.Tracking.BackOffice;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.PublicationRequests;

/// <summary>Tests that send news of their own.</summary>
public abstract class PublicationRequestTests(TrackingSite site)
{
    private protected static readonly string[] Write = [ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter];
    private protected static readonly string[] Publish = [.. Write, ActionPublish.ActionLetter];

    protected TrackingSite Site => site;

    protected async Task<HttpClient> CallerAsync(string caller, IContent news) => caller switch
    {
        "visitor" => site.Visitor,
        "editor" => await site.EditorAsync(),
        "administrator" => await site.AdministratorAsync(),
        "outside" => await site.ContributorAsync(1),
        "reader" => (await site.GivenUserAsync([ActionBrowse.ActionLetter])).Client,
        "translator" => (await site.GivenUserAsync(Write, language: TrackingSite.English)).Client,
        "writer" => (await site.GivenUserAsync(Write)).Client,
        _ => (await site.GivenUserAsync(Write, ParentOf(news))).Client,
    };

    protected IContent GivenNews(string? english = null)
    {
        var navigation = site.Get<IDocumentNavigationQueryService>();
        Assert.True(navigation.TryGetRootKeysOfType(DocumentTypes.Home, out var homes));
        Assert.True(navigation.TryGetDescendantsKeysOfType(homes.First(), DocumentTypes.NewsList, out var lists));
        var news = site.Contents.Create("news", site.Contents.GetById(lists.First())!, DocumentTypes.News);
        news.SetCultureName($"Actualité {Guid.NewGuid():N}", TrackingSite.French);
        news.SetValue(Aliases.Title, "Une actualité", TrackingSite.French);
        news.SetValue(Aliases.Date, """{"date":"2017-02-01T00:00:00+00:00"}""");
        if (english is not null)
        {
            news.SetCultureName($"{english} {Guid.NewGuid():N}", TrackingSite.English);
        }

        Assert.True(site.Contents.Save(news).Success);
        return news;
    }

    protected Guid ParentOf(IContent document) => site.Contents.GetById(document.ParentId)!.Key;

    protected void Change(Guid key)
    {
        var document = site.Contents.GetById(key)!;
        document.SetValue(Aliases.Title, $"Changé {Guid.NewGuid():N}", TrackingSite.French);
        Assert.True(site.Contents.Save(document).Success);
    }

    protected static string Path(Guid document) => $"{TrackingSite.Api}/documents/{document}/publication-request";

    protected static Task<HttpResponseMessage> SendAsync(HttpClient client, Guid document, string? comment) =>
        client.PostAsJsonAsync(Path(document), new { comment });

    protected static async Task<JsonNode?> FindAsync(HttpClient client, Guid document) =>
        (await TrackingSite.ReadAsync(client, "/publication-requests"))["items"]!.AsArray().SingleOrDefault(item => item!["document"]!.GetValue<Guid>() == document);

    protected static async Task<string> ProblemAsync(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? (await answer.Content.ReadFromJsonAsync<JsonNode>())!["type"]!.GetValue<string>().Split(':')[^1]
            : string.Empty;
}
