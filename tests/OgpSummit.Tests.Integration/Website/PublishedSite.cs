using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Website;

/// <summary>A site on Kestrel and SQLite with two languages, French first, and content that tests give it.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    public const string French = "fr-FR";
    public const string English = "en-US";

    /// <summary>Keys that the settings name for addresses nothing is found at; tests give them their pages.</summary>
    public static readonly Guid NotFoundPage = new("6b1f8f6e-64c7-4a0b-8f3e-0a5a0c7e0404");
    public static readonly Guid EnglishNotFoundPage = new("6b1f8f6e-64c7-4a0b-8f3e-0a5a0c7e1404");

    private readonly TemporaryFolder _folder = new();
    private WebApplication _app = null!;

    public SqlLog Sql { get; } = new();

    public HttpClient Visitor { get; private set; } = null!;

    public string WebRoot => _folder.File("wwwroot");

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(WebRoot);
        var address = $"http://127.0.0.1:{FreePort.Next()}";
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = _folder.Path,
            EnvironmentName = "Test",
        });
        builder.WebHost.UseUrls(address);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:umbracoDbDSN"] = $"Data Source={_folder.File("umbraco.db")}",
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Microsoft.Data.Sqlite",
            ["Logging:LogLevel:Default"] = "Error",
            ["uSync:Settings:ImportOnFirstBoot"] = "false",
            ["Umbraco:CMS:Content:Error404Collection:0:Culture"] = English,
            ["Umbraco:CMS:Content:Error404Collection:0:ContentKey"] = EnglishNotFoundPage.ToString(),
            ["Umbraco:CMS:Content:Error404Collection:1:Culture"] = "default",
            ["Umbraco:CMS:Content:Error404Collection:1:ContentKey"] = NotFoundPage.ToString(),
        });

        var umbraco = builder.CreateUmbracoBuilder().AddBackOffice().AddWebsite();
        TestContent.Compose(umbraco);
        umbraco.Build();
        builder.Services.Configure<MvcViewOptions>(options => options.ViewEngines.Insert(0, new TestViews()));
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddControllers().AddApplicationPart(typeof(PublishedSite).Assembly);

        _app = builder.Build();
        await _app.Services.GetRequiredService<IRuntime>().StartAsync(CancellationToken.None);
        _app.UseUmbraco()
            .WithMiddleware(u => u.UseWebsite())
            .WithEndpoints(u => u.UseWebsiteEndpoints());
        await _app.StartAsync();

        Visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        await Get<ILanguageService>().CreateAsync(
            new Language(French, "Français") { IsDefault = true, IsMandatory = true }, Constants.Security.SuperUserKey);
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        await _app.StopAsync();
        await Get<IRuntime>().StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _folder.Dispose();
        Sql.Dispose();
    }
}

/// <summary>One site at a time: Core keeps its container in a static field.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnPublishedSite : ICollectionFixture<PublishedSite>
{
    public const string Name = "Published site";
}
