using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Tests.Common;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Summit;

/// <summary>The summit's content and the fictional reports, imported from the repository's files, with the whole plug-in.</summary>
public sealed class SummitSite : IAsyncLifetime
{
    public const string French = "fr-FR";
    public const string English = "en-US";
    public const string Api = "/api/ogp/v1";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _folder = new();
    private WebApplication _app = null!;

    /// <summary>Follows no redirects and unpacks nothing.</summary>
    public HttpClient Visitor { get; private set; } = null!;

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        var files = Path.Combine(Repository.Root, "uSync", "v17");
        WriteViews(files);
        var address = $"http://127.0.0.1:{FreePort.Next()}";
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = _folder.Path, EnvironmentName = "Test" });
        builder.WebHost.UseUrls(address);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:umbracoDbDSN"] = $"Data Source={_folder.File("umbraco.db")}",
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Microsoft.Data.Sqlite",
            ["Logging:LogLevel:Default"] = "Error",
            // Tests write reports after the fictional ones.
            ["OgpSummit:Tracking:Today"] = "2031-12-31",
            ["uSync:Settings:Folders:0"] = files,
            ["uSync:Settings:Folders:1"] = Path.Combine(Repository.Root, "uSync", "demo"),
            ["uSync:Settings:ImportOnFirstBoot"] = "true",
            ["uSync:Settings:FirstBootGroup"] = "Everything",
        });

        builder.CreateUmbracoBuilder().AddBackOffice().AddWebsite().AddComposers().Build();
        _app = builder.Build();
        await _app.BootUmbracoAsync();
        _app.UseUmbraco().WithMiddleware(u => u.UseWebsite()).WithEndpoints(u => u.UseWebsiteEndpoints());
        await _app.StartAsync();

        Visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        await EventuallyAsync(async () => await TotalAsync("/search?q=summit&lang=en") > 0);
    }

    /// <summary>The answer to a request that has to succeed.</summary>
    public async Task<JsonNode> ReadAsync(string path)
    {
        using var response = await Visitor.GetAsync(Api + path);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>The total of a list; -1 while the site is not ready to answer.</summary>
    public async Task<int> TotalAsync(string path)
    {
        using var response = await Visitor.GetAsync(Api + path);
        return response.IsSuccessStatusCode ? (await response.Content.ReadFromJsonAsync<JsonNode>())!["total"]!.GetValue<int>() : -1;
    }

    public async Task<string[]> TitlesAsync(string path) =>
        [.. (await ReadAsync(path))["items"]!.AsArray().Select(item => item!["title"]!.GetValue<string>())];

    /// <summary>Waits until it is so, and fails when it never is.</summary>
    public static async Task EventuallyAsync(Func<Task<bool>> isSo)
    {
        var waiting = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(waiting.Elapsed < Patience, "It did not become so.");
            await Task.Delay(25);
        }
    }

    /// <summary>A piece of news in both languages, not published yet.</summary>
    public IContent GivenNewsDraft(string title, string? english = null)
    {
        var parent = Get<IContentService>().GetById(Key("/news").Parent)!;
        var news = Get<IContentService>().Create(title, parent.Key, DocumentTypes.News);
        news.SetCultureName(title, French);
        news.SetCultureName(english ?? title, English);
        news.SetValue(Aliases.Title, title, French);
        news.SetValue(Aliases.Title, english ?? title, English);
        news.SetValue(Aliases.Date, """{"date":"2016-12-20T00:00:00+00:00"}""");
        Save(news);
        return news;
    }

    public IContent GivenNews(string title, string? english = null)
    {
        var news = GivenNewsDraft(title, english);
        Publish(news);
        return news;
    }

    public IContent GivenReport(int commitment, string completion, string reportedOn, string assessor = "government")
    {
        var parent = Get<IContentService>().GetById(KeyOfCommitment(commitment))!;
        var report = Get<IContentService>().Create(reportedOn, parent.Key, DocumentTypes.ProgressReport);
        report.SetCultureName($"{reportedOn} {Guid.NewGuid():N}", French);
        report.SetValue(Aliases.ReportedOn, $$"""{"date":"{{reportedOn}}T00:00:00+00:00"}""");
        report.SetValue(Aliases.Assessor, $"""["{assessor}"]""");
        report.SetValue(Aliases.Completion, $"""["{completion}"]""");
        report.SetValue(Aliases.Note, "Note d'essai", French);
        report.SetValue(Aliases.Reason, "Elle peut faire reculer l'avancement", French);
        report.SetValue(Aliases.Evidence, """[{"name":"Preuve","url":"https://example.org/preuve"}]""");
        Save(report);
        Publish(report, French);
        return report;
    }

    public IContent Commitment(int number) => Get<IContentService>().GetById(KeyOfCommitment(number))!;

    public Guid KeyOfCommitment(int number) =>
        ReadAsync($"/commitments/{number}").GetAwaiter().GetResult()["id"]!.GetValue<Guid>();

    public void Save(IContent content) => Assert.True(Get<IContentService>().Save(content).Success);

    public void Publish(IContent content, params string[] cultures)
    {
        var result = Get<IContentService>().Publish(content, cultures is [] ? ["*"] : cultures);
        Assert.True(result.Success, result.Result.ToString());
    }

    public void Unpublish(IContent content, string culture = "*")
    {
        var result = Get<IContentService>().Unpublish(content, culture);
        Assert.True(result.Success, result.Result.ToString());
    }

    public void Trash(IContent content)
    {
        var current = Get<IContentService>().GetById(content.Key)!;
        Assert.True(Get<IContentService>().MoveToRecycleBin(current).Success);
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        await _app.StopAsync();
        await Get<IRuntime>().StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private (Guid First, Guid Parent) Key(string list)
    {
        var first = ReadAsync($"{list}?limit=1").GetAwaiter().GetResult()["items"]![0]!["id"]!.GetValue<Guid>();
        var content = Get<IContentService>().GetById(first)!;
        return (first, Get<IContentService>().GetById(content.ParentId)!.Key);
    }

    /// <summary>Templates need views, whose text does not matter here.</summary>
    private void WriteViews(string files)
    {
        var views = Directory.CreateDirectory(_folder.File("Views"));
        foreach (var template in Directory.EnumerateFiles(Path.Combine(files, "Templates")))
        {
            var alias = XElement.Load(template).Attribute("Alias")!.Value;
            System.IO.File.WriteAllText(Path.Combine(views.FullName, alias + ".cshtml"), "@{ Layout = null; }\n");
        }
    }
}

/// <summary>One site at a time: Core keeps its container in a static field.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnSummitSite : ICollectionFixture<SummitSite>
{
    public const string Name = "Summit site";
}
