using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Tests.Common;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

/// <summary>The summit's site with its fictional reports on a day within the plan, and editors of every kind.</summary>
public sealed class TrackingSite : IAsyncLifetime
{
    public const string Api = "/umbraco/ogp/api/v1";
    public const string French = "fr-FR";
    public const string English = "en-US";
    public const string Today = "2017-03-01";

    private readonly BackOfficeSite _site = new();
    private readonly TemporaryFolder _files = new();
    private readonly TemporaryFolder _outbox = new();
    private readonly Dictionary<string, EditorSession> _sessions = [];

    /// <summary>Of uSync, empty at first; what lies in it wins over the repository's files.</summary>
    public string Files => _files.Path;

    /// <summary>Where mails end up, a file each.</summary>
    public string Outbox => _outbox.Path;

    public SqlLog Sql { get; } = new();

    public HttpClient Visitor => _site.Visitor;

    public T Get<T>()
        where T : notnull => _site.Get<T>();

    public IContentService Contents => Get<IContentService>();

    /// <summary>The fictional reports go to the end of the plan, and are imported from beyond it.</summary>
    public async ValueTask InitializeAsync()
    {
        await _site.StartAsync(new Dictionary<string, string?>
        {
            ["uSync:Settings:Folders:2"] = _files.Path,
            ["Umbraco:CMS:Global:Smtp:From"] = "site@example.test",
            ["Umbraco:CMS:Global:Smtp:DeliveryMethod"] = "SpecifiedPickupDirectory",
            ["Umbraco:CMS:Global:Smtp:PickupDirectoryLocation"] = Outbox,
            ["Umbraco:CMS:WebRouting:UmbracoApplicationUrl"] = "https://ogp.example.test/",
        });
        var configuration = (IConfigurationRoot)Get<IConfiguration>();
        configuration["OgpSummit:Tracking:Today"] = Today;
        configuration.Reload();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }

        await _site.DisposeAsync();
        Sql.Dispose();
        _files.Dispose();
        _outbox.Dispose();
    }

    public Task<HttpClient> AdministratorAsync() => SignedInAsync("administrator", () => Task.FromResult(BackOfficeSite.AdministratorEmail));

    /// <summary>Reads, writes and publishes everywhere.</summary>
    public Task<HttpClient> EditorAsync() => SignedInAsync("editor", async () =>
        (await _site.GivenUserAsync(Constants.Security.EditorGroupKey)).Username);

    /// <summary>Of a ministry: writes reports below one axis and publishes none.</summary>
    public Task<HttpClient> ContributorAsync(int axis) => SignedInAsync($"contributor {axis}", async () =>
    {
        var group = NewGroup([ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter]);
        group.StartContentId = Contents.GetById(Axis(axis))!.Id;
        return await UserOfAsync(group);
    });

    /// <summary>Writes English everywhere, and no French.</summary>
    public Task<HttpClient> TranslatorAsync() => SignedInAsync("translator", async () =>
    {
        var group = NewGroup([ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionPublish.ActionLetter]);
        group.HasAccessToAllLanguages = false;
        group.AddAllowedLanguage((await Get<ILanguageService>().GetAsync(English))!.Id);
        return await UserOfAsync(group);
    });

    /// <summary>Somebody new, with these permissions below this document.</summary>
    /// <param name="verbs">Of Umbraco.</param>
    /// <param name="start">Null for the whole tree.</param>
    /// <param name="language">The only one that may be written; null for all.</param>
    public async Task<(HttpClient Client, IUser User)> GivenUserAsync(IEnumerable<string> verbs, Guid? start = null, string? language = null)
    {
        var group = NewGroup(verbs);
        group.StartContentId = start is { } key ? Contents.GetById(key)!.Id : Constants.System.Root;
        if (language is not null)
        {
            group.HasAccessToAllLanguages = false;
            group.AddAllowedLanguage((await Get<ILanguageService>().GetAsync(language))!.Id);
        }

        var name = await UserOfAsync(group);
        return (await SignedInAsync(name, () => Task.FromResult(name)), Get<IUserService>().GetByUsername(name)!);
    }

    public static async Task<JsonNode> ReadAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(Api + path);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public Guid Commitment(int number) => Find(DocumentTypes.Commitment, number);

    public Guid Axis(int number) => Find(DocumentTypes.Axis, number);

    /// <summary>A report as the dialog sends it; it can be published.</summary>
    public static JsonObject Report(string day = "2017-02-01") => new()
    {
        ["id"] = Guid.NewGuid(),
        ["reportedOn"] = day,
        ["assessor"] = "government",
        ["completion"] = "complete",
        ["note"] = new JsonObject { ["fr"] = $"Note d'essai {Guid.NewGuid():N}" },
        ["evidence"] = new JsonArray(new JsonObject { ["url"] = "https://example.org/preuve", ["title"] = "Preuve" }),
        ["reason"] = new JsonObject { ["fr"] = "L'avancement peut reculer" },
    };

    public static Task<HttpResponseMessage> PostAsync(HttpClient client, Guid commitment, JsonObject report) =>
        client.PostAsJsonAsync($"{Api}/commitments/{commitment}/reports", report);

    /// <summary>Its reports, published or not.</summary>
    public IReadOnlyList<IContent> ReportsOf(Guid commitment)
    {
        var id = Contents.GetById(commitment)!.Id;
        return [.. Contents.GetPagedChildren(id, 0, 1_000, out _, null, null, null).Where(child => !child.Trashed)];
    }

    public IContent GivenDraft(Guid commitment, string day, Action<IContent>? change = null)
    {
        var draft = Contents.Create(day, Contents.GetById(commitment)!, DocumentTypes.ProgressReport);
        draft.SetCultureName($"{day} {Guid.NewGuid():N}", French);
        draft.SetValue(Aliases.ReportedOn, $$"""{"date":"{{day}}T00:00:00+00:00"}""");
        draft.SetValue(Aliases.Assessor, """["civilSociety"]""");
        draft.SetValue(Aliases.Completion, """["complete"]""");
        draft.SetValue(Aliases.Note, "Note d'essai", French);
        draft.SetValue(Aliases.Reason, "Une raison", French);
        draft.SetValue(Aliases.Evidence, """[{"name":"Preuve","url":"https://example.org/preuve"}]""");
        change?.Invoke(draft);
        Assert.True(Contents.Save(draft).Success);
        return draft;
    }

    private Guid Find(string type, int number)
    {
        var navigation = Get<IDocumentNavigationQueryService>();
        Assert.True(navigation.TryGetRootKeysOfType(DocumentTypes.Home, out var homes));
        Assert.True(navigation.TryGetDescendantsKeysOfType(homes.First(), type, out var keys));
        return Contents.GetByIds(keys).Single(content => content.GetValue<int>(Aliases.Number) == number).Key;
    }

    private async Task<HttpClient> SignedInAsync(string role, Func<Task<string>> create)
    {
        if (!_sessions.TryGetValue(role, out var session))
        {
            _sessions[role] = session = await _site.SignInAsync(await create());
        }

        return session.Client;
    }

    private UserGroup NewGroup(IEnumerable<string> permissions)
    {
        var alias = $"group{Guid.NewGuid():N}";
        var group = new UserGroup(Get<IShortStringHelper>(), 0, alias, alias, "icon-users")
        {
            HasAccessToAllLanguages = true,
            StartContentId = Constants.System.Root,
            StartMediaId = Constants.System.Root,
            Permissions = permissions.ToHashSet(),
        };
        group.AddAllowedSection(Constants.Applications.Content);
        return group;
    }

    private async Task<string> UserOfAsync(UserGroup group)
    {
        var created = await Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return (await _site.GivenUserAsync(group.Key)).Username;
    }
}

/// <summary>One site at a time: Core keeps its container in a static field.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnTrackingSite : ICollectionFixture<TrackingSite>
{
    public const string Name = "Tracking site";
}
