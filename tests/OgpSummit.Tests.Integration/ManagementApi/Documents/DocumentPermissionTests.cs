using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>Who may change what: document by document, language by language, property by property.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class DocumentPermissionTests(BackOfficeSite site) : IAsyncLifetime
{
    private const string Axis = "68725f83-50b8-5aff-a530-146f6e167357";

    private static readonly string[] Actions =
    [
        "save", "validate", "create", "publish", "unpublish", "publish branch", "move", "copy", "sort", "throw away", "delete", "roll back", "hostnames",
    ];

    private Desk _administrator = null!;

    public static TheoryData<string, int> Outsiders => new()
    {
        { "anonymous", 401 },
        { "contributor", 403 },
        { "librarian", 403 },
        { "reader", 403 },
    };

    public async ValueTask InitializeAsync() => _administrator = await Desk.OfAdministratorAsync(site);

    public ValueTask DisposeAsync()
    {
        _administrator.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task Who_may_not_change_a_document_changes_nothing_of_it(string caller, int status)
    {
        var id = await _administrator.GivenNewsAsync("Défendu");
        (await _administrator.PublishAsync(id, Desk.French)).Is(HttpStatusCode.OK);
        var before = await _administrator.ReadAsync(id);
        var outsider = new Desk(site, await Callers.Of(site).ClientAsync(caller));

        foreach (var action in Actions)
        {
            var answer = await DoAsync(outsider, action, id, before);
            Assert.True((int)answer.Status == status, $"{action}: {answer}");
        }

        Assert.Equal(before.ToJsonString(), (await _administrator.ReadAsync(id)).ToJsonString());
    }

    [Fact]
    public async Task A_contributor_writes_below_the_own_axis()
    {
        var contributor = new Desk(site, await Callers.Of(site).ClientAsync("contributor"));
        var commitment = contributor.NewNews("Engagement du contributeur", parent: Guid.Parse(Axis));
        commitment["documentType"]!["id"] = contributor.TypeOf("commitment");
        commitment["template"] = null;
        commitment["values"]!.AsArray().RemoveAt(2);

        await contributor.MustAsync(HttpMethod.Post, "document", commitment);

        var id = commitment["id"]!.GetValue<Guid>();
        (await contributor.SaveAsync(id, (await contributor.ReadAsync(id)).With("number", null, 99))).Is(HttpStatusCode.OK);
        (await contributor.SendAsync(HttpMethod.Put, $"document/{id}/move", new JsonObject { ["target"] = new JsonObject { ["id"] = "814b525c-4579-540e-9650-14e4e4eabfe9" } }))
            .Is(HttpStatusCode.Forbidden);
        await contributor.MustAsync(HttpMethod.Delete, $"document/{id}");
    }

    [Fact]
    public async Task A_translator_writes_her_language()
    {
        var id = await _administrator.GivenNewsAsync("À traduire", "To translate");
        using var translator = await TranslatorAsync();

        (await translator.SaveAsync(id, (await translator.ReadAsync(id)).Named(Desk.English, "Translated").With("title", Desk.English, "Done")))
            .Is(HttpStatusCode.OK);

        var kept = await _administrator.ReadAsync(id);
        Assert.Equal(("Translated", "Done", "À traduire"), (kept.Name(Desk.English), kept.Text("title", Desk.English), kept.Text("title", Desk.French)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_translator_changes_nothing_of_another_language(bool saysWhatWasRead)
    {
        var id = await _administrator.GivenNewsAsync("Intouchable", "Untouchable");
        using var translator = await TranslatorAsync();
        var before = await translator.ReadAsync(id);
        var (value, name) = (before.DeepClone().AsObject(), before.DeepClone().AsObject());
        if (!saysWhatWasRead)
        {
            Undate(value);
            Undate(name);
        }

        var answers = new[]
        {
            await translator.SaveAsync(id, value.With("title", Desk.French, "Touché").With("title", Desk.English, "Touched")),
            await translator.SaveAsync(id, name.Named(Desk.French, "Touché")),
        };

        Assert.All(answers, answer =>
        {
            answer.Is(HttpStatusCode.Forbidden, "Forbidden");
            Assert.Contains("fran", answer.Json["detail"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal(before.ToJsonString(), (await _administrator.ReadAsync(id)).ToJsonString());
    }

    [Fact]
    public async Task An_old_copy_of_another_language_in_her_form_is_no_change_of_it()
    {
        var id = await _administrator.GivenNewsAsync("Ancien", "Old");
        using var translator = await TranslatorAsync();
        var old = await translator.ReadAsync(id);
        await _administrator.SaveAsync(id, (await _administrator.ReadAsync(id)).With("title", Desk.French, "Nouveau").Named(Desk.French, "Nouveau"));

        (await translator.SaveAsync(id, old.With("title", Desk.English, "New"))).Is(HttpStatusCode.OK);

        var kept = await _administrator.ReadAsync(id);
        Assert.Equal(("Nouveau", "Nouveau", "New"), (kept.Name(Desk.French), kept.Text("title", Desk.French), kept.Text("title", Desk.English)));
    }

    [Fact]
    public async Task A_language_is_published_and_gone_back_to_by_those_who_may_write_it()
    {
        var id = await _administrator.GivenNewsAsync("Première", "First");
        await _administrator.PublishAsync(id, Desk.French, Desk.English);
        var versions = await _administrator.MustAsync(HttpMethod.Get, $"document-version?documentId={id}&culture={Desk.English}");
        var version = versions.Json["items"]!.AsArray().First(item => item!["isCurrentPublishedVersion"]!.GetValue<bool>())!["id"]!.GetValue<string>();
        await _administrator.SaveAsync(
            id, (await _administrator.ReadAsync(id)).With("title", Desk.French, "Deuxième").With("title", Desk.English, "Second"));
        using var translator = await TranslatorAsync();

        (await translator.PublishAsync(id, Desk.French)).Is(HttpStatusCode.Forbidden);
        (await UnpublishAsync(translator, id, Desk.French)).Is(HttpStatusCode.Forbidden);
        (await translator.SendAsync(HttpMethod.Post, $"document-version/{version}/rollback")).Is(HttpStatusCode.Forbidden);
        (await translator.SendAsync(HttpMethod.Post, $"document-version/{version}/rollback?culture={Desk.French}")).Is(HttpStatusCode.Forbidden);
        (await translator.SendAsync(HttpMethod.Post, $"document-version/{version}/rollback?culture={Desk.English}")).Is(HttpStatusCode.OK);
        (await translator.PublishAsync(id, Desk.English)).Is(HttpStatusCode.OK);
        (await UnpublishAsync(translator, id, Desk.English)).Is(HttpStatusCode.OK);

        var kept = await _administrator.ReadAsync(id);
        Assert.Equal(("Deuxième", "First"), (kept.Text("title", Desk.French), kept.Text("title", Desk.English)));
        Assert.Equal(("PublishedPendingChanges", "Draft"), (kept.State(Desk.French), kept.State(Desk.English)));
    }

    [Fact]
    public async Task A_translator_makes_documents_in_her_language_only()
    {
        using var translator = await TranslatorAsync();
        var news = translator.NewNews("Bilingue", "Bilingual");

        (await translator.SendAsync(HttpMethod.Post, "document", news)).Is(HttpStatusCode.Forbidden, "Forbidden");

        Assert.Null(site.Get<IContentService>().GetById(news["id"]!.GetValue<Guid>()));
    }

    [Fact]
    public async Task A_property_is_changed_by_those_who_may_write_it()
    {
        var id = await _administrator.GivenNewsAsync("Propriété");
        var type = site.Get<IContentTypeService>().Get("news")!;
        var title = type.PropertyTypes.Single(property => property.Alias == "title");
        using var editor = await OfGroupAsync(group => group.GranularPermissions.Add(new DocumentPropertyValueGranularPermission
        {
            Key = type.Key,
            Permission = $"{title.Key}|{ActionDocumentPropertyRead.ActionLetter}",
        }));
        var before = await editor.ReadAsync(id);

        var refused = await editor.SaveAsync(id, before.DeepClone().AsObject().With("title", Desk.French, "Non"));
        (await editor.SaveAsync(id, before.DeepClone().AsObject().With("summary", Desk.French, "Oui"))).Is(HttpStatusCode.OK);

        refused.Is(HttpStatusCode.Forbidden, "Forbidden");
        Assert.Contains("title", refused.Json["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        var kept = await _administrator.ReadAsync(id);
        Assert.Equal(("Propriété", "Oui"), (kept.Text("title", Desk.French), kept.Text("summary", Desk.French)));
    }

    private async Task<DeskAnswer> DoAsync(Desk desk, string action, Guid id, JsonObject document)
    {
        var changed = document.DeepClone().AsObject().With("title", Desk.French, "Changé");
        var target = new JsonObject { ["target"] = new JsonObject { ["id"] = Desk.NewsList } };
        return action switch
        {
            "save" => await desk.SaveAsync(id, changed),
            "validate" => await desk.ValidateAsync(id, changed),
            "create" => await desk.SendAsync(HttpMethod.Post, "document", _administrator.NewNews("Défendu aussi")),
            "publish" => await desk.PublishAsync(id, Desk.English),
            "unpublish" => await UnpublishAsync(desk, id, Desk.French),
            "publish branch" => await desk.SendAsync(
                HttpMethod.Put, $"document/{id}/publish-with-descendants", new JsonObject { ["cultures"] = new JsonArray(Desk.English) }),
            "move" => await desk.SendAsync(HttpMethod.Put, $"document/{id}/move", target),
            "copy" => await desk.SendAsync(HttpMethod.Post, $"document/{id}/copy", target),
            "sort" => await desk.SendAsync(HttpMethod.Put, "document/sort", new JsonObject
            {
                ["parent"] = new JsonObject { ["id"] = Desk.NewsList },
                ["sorting"] = new JsonArray(new JsonObject { ["id"] = id, ["sortOrder"] = 0 }),
            }),
            "throw away" => await desk.SendAsync(HttpMethod.Put, $"document/{id}/move-to-recycle-bin"),
            "delete" => await desk.SendAsync(HttpMethod.Delete, $"document/{id}"),
            "roll back" => await desk.SendAsync(
                HttpMethod.Post,
                $"document-version/{site.Get<IContentService>().GetById(id)!.PublishedVersionId:x8}-0000-0000-0000-000000000000/rollback"),
            "hostnames" => await desk.SendAsync(HttpMethod.Put, $"document/{id}/domains", new JsonObject { ["domains"] = new JsonArray() }),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Nobody does that."),
        };
    }

    /// <summary>Everything that may be done to documents, in English.</summary>
    private Task<Desk> TranslatorAsync() => OfGroupAsync(group =>
    {
        group.HasAccessToAllLanguages = false;
        group.AddAllowedLanguage(site.Get<ILanguageService>().GetAsync(Desk.English).Result!.Id);
    });

    private async Task<Desk> OfGroupAsync(Action<IUserGroup> change)
    {
        var alias = $"writers{Guid.NewGuid():N}";
        var group = new UserGroup(site.Get<IShortStringHelper>())
        {
            Alias = alias,
            Name = alias,
            Permissions = new HashSet<string>
            {
                ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionPublish.ActionLetter, ActionUnpublish.ActionLetter,
                ActionRollback.ActionLetter, ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter,
            },
            StartContentId = Constants.System.Root,
            StartMediaId = Constants.System.Root,
            HasAccessToAllLanguages = true,
        };
        group.AddAllowedSection(Constants.Applications.Content);
        change(group);
        var created = await site.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return new Desk(site, (await site.GivenEditorAsync(created.Result.Key)).Client);
    }

    private static Task<DeskAnswer> UnpublishAsync(Desk desk, Guid id, string culture) =>
        desk.SendAsync(HttpMethod.Put, $"document/{id}/unpublish", new JsonObject { ["cultures"] = new JsonArray(culture) });

    private static void Undate(JsonObject document)
    {
        foreach (var variant in document["variants"]!.AsArray())
        {
            variant!.AsObject().Remove("updateDate");
        }
    }
}
