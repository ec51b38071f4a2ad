using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.BackOffice;

/// <summary>The summit's site with its content, its back office and an administrator, behind real HTTP.</summary>
/// <remarks>
/// Sign in with <see cref="AdministratorAsync"/>, or as a user of some group with <see cref="GivenEditorAsync"/>. Starting it
/// takes some seconds: share it through a collection, and give each test content and users of its own.
/// </remarks>
public class BackOfficeSite : IAsyncLifetime
{
    public const string AdministratorEmail = "admin@example.test";
    public const string Password = "a long enough password 1";

    private readonly TemporaryFolder _folder = new();
    private WebApplication _app = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>Nobody in particular; follows no redirects.</summary>
    public HttpClient Visitor { get; private set; } = null!;

    public string Folder => _folder.Path;

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public virtual ValueTask InitializeAsync() => StartAsync();

    /// <param name="settings">Added to the site's, or in place of them.</param>
    /// <param name="compose">What a test wants otherwise than the site has it.</param>
    public async ValueTask StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null, Action<IUmbracoBuilder>? compose = null, bool withContent = true, string environment = "Test")
    {
        Address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        Directory.CreateDirectory(_folder.File("wwwroot"));
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = _folder.Path, EnvironmentName = environment });
        builder.WebHost.UseUrls(Address.ToString());
        builder.Configuration.AddInMemoryCollection(Settings(withContent));
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());

        var umbraco = builder.CreateUmbracoBuilder().AddBackOffice().AddWebsite().AddComposers();
        umbraco.Services.AddSingleton(new SignInLimits { AttemptsPerMinute = int.MaxValue, TokensPerMinute = int.MaxValue });
        compose?.Invoke(umbraco);
        umbraco.Build();
        _app = builder.Build();
        await _app.BootUmbracoAsync();
        _app.UseUmbraco()
            .WithMiddleware(u =>
            {
                u.UseBackOffice();
                u.UseWebsite();
            })
            .WithEndpoints(u =>
            {
                u.UseBackOfficeEndpoints();
                u.UseWebsiteEndpoints();
            });
        await _app.StartAsync();
        Visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public Task<EditorSession> AdministratorAsync() => SignInAsync(AdministratorEmail);

    public Task<EditorSession> SignInAsync(string userName) => EditorSession.SignInAsync(Address, userName, Password);

    /// <summary>A new user of these groups, signed in. Stock's groups are in <see cref="Constants.Security"/>.</summary>
    public async Task<EditorSession> GivenEditorAsync(params Guid[] groups) => await SignInAsync((await GivenUserAsync(groups)).Username);

    /// <summary>A new user of these groups, who signs in with <see cref="Password"/>.</summary>
    public async Task<IUser> GivenUserAsync(params Guid[] groups)
    {
        var email = $"{Guid.NewGuid():N}@example.test";
        var created = await Get<IUserService>().CreateAsync(
            Constants.Security.SuperUserKey,
            new UserCreateModel { Email = email, UserName = email, Name = "Editor " + email[..8], UserGroupKeys = groups.ToHashSet() },
            approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        var user = created.Result.CreatedUser!;
        var changed = await Get<IBackOfficePasswordChanger>().ChangeBackOfficePassword(
            new ChangeBackOfficeUserPasswordModel { User = user, NewPassword = Password }, performingUser: null);
        Assert.True(changed.Success, changed.Result?.Error?.ErrorMessage);
        return user;
    }

    /// <summary>Changes a user and saves him.</summary>
    public async Task ChangeAsync(IUser user, Action<IUser> change)
    {
        var current = await Get<IBackOfficeUserStore>().GetAsync(user.Key);
        change(current!);
        await Get<IBackOfficeUserStore>().SaveAsync(current!);
    }

    public async Task StopAsync()
    {
        Visitor?.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private Dictionary<string, string?> Settings(bool withContent)
    {
        var files = Path.Combine(Repository.Root, "uSync", "v17");
        WriteViews(files);
        return new()
        {
            ["ConnectionStrings:umbracoDbDSN"] = $"Data Source={_folder.File("umbraco.db")}",
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Microsoft.Data.Sqlite",
            ["Logging:LogLevel:Default"] = "Error",
            ["Umbraco:CMS:Security:AllowConcurrentLogins"] = "true",
            ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Administrator",
            ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = AdministratorEmail,
            ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = Password,
            ["uSync:Settings:Folders:0"] = files,
            ["uSync:Settings:Folders:1"] = Path.Combine(Repository.Root, "uSync", "demo"),
            ["uSync:Settings:ImportOnFirstBoot"] = withContent ? "true" : "false",
            ["uSync:Settings:FirstBootGroup"] = "Everything",
        };
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
public sealed class OnBackOfficeSite : ICollectionFixture<BackOfficeSite>
{
    public const string Name = "Back office site";
}
