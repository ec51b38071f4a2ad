using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>The life of a document, from the client's requests to what is read back.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class DocumentLifeTests(BackOfficeSite site) : IAsyncLifetime
{
    private Desk _desk = null!;

    public async ValueTask InitializeAsync() => _desk = await Desk.OfAdministratorAsync(site);

    public ValueTask DisposeAsync()
    {
        _desk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_new_document_is_answered_with_its_id_and_its_address()
    {
        var news = _desk.NewNews("Né ici", "Born here");
        var id = news["id"]!.GetValue<Guid>().ToString();

        var created = await _desk.SendAsync(HttpMethod.Post, "document", news);

        created.Is(HttpStatusCode.Created);
        Assert.Empty(created.Body);
        Assert.Equal(id, created.Headers["Umb-Generated-Resource"]);
        Assert.EndsWith($"/umbraco/management/api/v1/document/{id}", created.Headers["Location"], StringComparison.Ordinal);
        var read = await _desk.ReadAsync(Guid.Parse(id));
        Assert.Equal("Né ici", read.Name(Desk.French));
        Assert.Equal("Born here", read.Text("title", Desk.English));
        Assert.Equal("Draft", read.State(Desk.French));
    }

    [Fact]
    public async Task What_the_client_adds_to_a_body_is_ignored()
    {
        var news = _desk.NewNews("Membres en plus");
        news["entityType"] = "document";
        news["flags"] = new JsonArray();
        news["variants"]![0]!["state"] = null;
        news["variants"]![0]!["publishDate"] = null;
        news["values"]![0]!["editorAlias"] = "Umbraco.TextBox";

        await _desk.MustAsync(HttpMethod.Post, "document", news);

        Assert.Equal("Membres en plus", (await _desk.ReadAsync(news["id"]!.GetValue<Guid>())).Text("title", Desk.French));
    }

    [Fact]
    public async Task A_name_with_markup_is_text()
    {
        var id = await _desk.GivenNewsAsync("<script>alert(1)</script> & <b>Paris</b>");

        Assert.Equal("<script>alert(1)</script> & <b>Paris</b>", (await _desk.ReadAsync(id)).Name(Desk.French));
    }

    [Fact]
    public async Task Rich_text_loses_what_runs_and_keeps_what_is_written()
    {
        var id = await _desk.GivenNewsAsync("Texte riche");
        var read = await _desk.ReadAsync(id);
        var body = new JsonObject { ["markup"] = "<p onclick=\"x()\">Bonjour <strong>Paris</strong></p><script>alert(1)</script>", ["blocks"] = null };

        (await _desk.SaveAsync(id, read.With("body", Desk.French, body))).Is(HttpStatusCode.OK);

        var markup = (await _desk.ReadAsync(id)).ValueOf("body", Desk.French)!["value"]!["markup"]!.GetValue<string>();
        Assert.Equal("<p>Bonjour <strong>Paris</strong></p>", markup);
    }

    [Fact]
    public async Task Values_that_are_not_valid_are_kept_but_not_published()
    {
        var id = await _desk.GivenNewsAsync("À corriger");
        var read = (await _desk.ReadAsync(id)).With("title", Desk.French, "");

        (await _desk.SaveAsync(id, read)).Is(HttpStatusCode.OK);
        var refused = await _desk.PublishAsync(id, Desk.French);

        refused.Is(HttpStatusCode.BadRequest, "ContentInvalid");
        Assert.Equal("title", refused.Json["invalidProperties"]!.AsArray().Single()!.GetValue<string>());
        Assert.Contains("title", refused.Title, StringComparison.Ordinal);
        Assert.Equal("Draft", (await _desk.ReadAsync(id)).State(Desk.French));
    }

    [Fact]
    public async Task Validation_names_the_fields_by_their_place_in_the_request()
    {
        var id = await _desk.GivenNewsAsync("Validé");
        var read = (await _desk.ReadAsync(id)).With("title", Desk.French, "");
        read["values"]!.AsArray().Remove(read.ValueOf("date", null));
        read["cultures"] = new JsonArray(Desk.French);

        var answer = await _desk.ValidateAsync(id, read);

        answer.Is(HttpStatusCode.BadRequest, "PropertyValidationError");
        var at = read["values"]!.AsArray().IndexOf(read.ValueOf("title", Desk.French));
        var errors = answer.Json["errors"]!.AsObject().Select(error => error.Key).ToArray();
        Assert.Contains($"$.values[{at}].value", errors);
        Assert.Contains("$.values[?(@.alias == 'date' && @.culture == null && @.segment == null)].Value", errors);
        Assert.Equal("Validé", (await _desk.ReadAsync(id)).Text("title", Desk.French));
    }

    [Fact]
    public async Task A_new_document_is_validated_before_it_is_made()
    {
        var news = _desk.NewNews("Pas encore");
        (await _desk.SendAsync(HttpMethod.Post, "document/validate", news)).Is(HttpStatusCode.OK);

        news["values"]![0]!["value"] = "";
        (await _desk.SendAsync(HttpMethod.Post, "document/validate", news)).Is(HttpStatusCode.BadRequest, "PropertyValidationError");

        using var response = await _desk.Client.GetAsync($"{EditorSession.Api}/document/{news["id"]}");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_validation_that_the_client_no_longer_calls_is_gone()
    {
        var id = await _desk.GivenNewsAsync("Ancienne version");

        var answer = await _desk.SendAsync(HttpMethod.Put, $"document/{id}/validate", await _desk.ReadAsync(id));

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task One_language_is_published_without_the_other()
    {
        var id = await _desk.GivenNewsAsync("Une langue publiée", "One language published");

        (await _desk.PublishAsync(id, Desk.French)).Is(HttpStatusCode.OK);
        var published = await _desk.ReadAsync(id);
        Assert.Equal("Published", published.State(Desk.French));
        Assert.Equal("Draft", published.State(Desk.English));

        (await _desk.SaveAsync(id, published.With("title", Desk.French, "Modifié"))).Is(HttpStatusCode.OK);
        Assert.Equal("PublishedPendingChanges", (await _desk.ReadAsync(id)).State(Desk.French));
    }

    [Fact]
    public async Task Another_language_needs_the_mandatory_one()
    {
        var id = await _desk.GivenNewsAsync("D'abord en français", "French first");

        (await _desk.PublishAsync(id, Desk.English)).Is(HttpStatusCode.BadRequest, "MandatoryCultureMissing");

        Assert.Equal("Draft", (await _desk.ReadAsync(id)).State(Desk.English));
    }

    [Fact]
    public async Task Without_the_mandatory_language_nothing_is_published()
    {
        var id = await _desk.GivenNewsAsync("Retiré", "Withdrawn");
        (await _desk.PublishAsync(id, Desk.French, Desk.English)).Is(HttpStatusCode.OK);

        await UnpublishAsync(id, new JsonArray(Desk.English));
        var half = await _desk.ReadAsync(id);
        await _desk.PublishAsync(id, Desk.English);
        await UnpublishAsync(id, new JsonArray(Desk.French));
        var nothing = await _desk.ReadAsync(id);

        Assert.Equal(("Published", "Draft"), (half.State(Desk.French), half.State(Desk.English)));
        Assert.Equal(("Draft", "Draft"), (nothing.State(Desk.French), nothing.State(Desk.English)));
    }

    [Fact]
    public async Task A_schedule_is_set_and_taken_away()
    {
        var id = await _desk.GivenNewsAsync("Plus tard", "Later");
        await ScheduleAsync(id, "2099-12-07T09:00:00+00:00", "2099-12-09T18:00:00+00:00");
        var scheduled = (await _desk.ReadAsync(id)).Variant(Desk.French);

        Assert.Equal("2099-12-07T09:00:00+00:00", scheduled["scheduledPublishDate"]!.GetValue<string>());
        Assert.Equal("2099-12-09T18:00:00+00:00", scheduled["scheduledUnpublishDate"]!.GetValue<string>());
        Assert.Equal("Draft", scheduled["state"]!.GetValue<string>());

        await ScheduleAsync(id, null, null);
        Assert.Null((await _desk.ReadAsync(id)).Variant(Desk.French)["scheduledPublishDate"]);
    }

    [Theory]
    [InlineData("2016-12-07T09:00:00Z", null, "PublishTimeNeedsToBeInFuture")]
    [InlineData(null, "2016-12-07T09:00:00Z", "UpublishTimeNeedsToBeInFuture")]
    [InlineData("2099-12-09T09:00:00Z", "2099-12-07T09:00:00Z", "UnpublishTimeNeedsToBeAfterPublishTime")]
    public async Task A_schedule_that_makes_no_sense_is_refused(string? publish, string? unpublish, string status)
    {
        var id = await _desk.GivenNewsAsync("Jamais");

        var refused = await _desk.SendAsync(HttpMethod.Put, $"document/{id}/publish", Schedule(publish, unpublish));

        refused.Is(HttpStatusCode.BadRequest, status);
        Assert.Null((await _desk.ReadAsync(id)).Variant(Desk.French)["scheduledPublishDate"]);
    }

    [Fact]
    public async Task A_branch_is_published_in_the_background()
    {
        var root = await _desk.GivenPageAsync("Branche");
        var child = await _desk.GivenPageAsync("Rameau", root);

        var result = await PublishBranchAsync(root);

        result.Is(HttpStatusCode.OK);
        Assert.True(result.Json["isComplete"]!.GetValue<bool>());
        Assert.Equal("Published", (await _desk.ReadAsync(root)).State(Desk.French));
        Assert.Equal("Published", (await _desk.ReadAsync(child)).State(Desk.English));
    }

    [Fact]
    public async Task What_of_a_branch_could_not_be_published_is_named()
    {
        var root = await _desk.GivenPageAsync("Branche malade");
        var child = await _desk.GivenPageAsync("Rameau sec", root);
        await _desk.SaveAsync(child, (await _desk.ReadAsync(child)).With("title", Desk.French, ""));

        var result = await PublishBranchAsync(root);

        result.Is(HttpStatusCode.BadRequest, "FailedBranch");
        var failed = result.Json["failedBranchItems"]!.AsArray().Single()!;
        Assert.Equal(child.ToString(), failed["id"]!.GetValue<string>());
        Assert.Equal("ContentInvalid", failed["operationStatus"]!.GetValue<string>());
        Assert.Contains("Rameau sec", result.Title, StringComparison.Ordinal);
        Assert.Equal("Published", (await _desk.ReadAsync(root)).State(Desk.French));
        Assert.Equal("Draft", (await _desk.ReadAsync(child)).State(Desk.French));
    }

    [Fact]
    public async Task A_copy_is_a_draft_with_its_children_when_asked_for()
    {
        var root = await _desk.GivenPageAsync("À copier");
        await _desk.GivenPageAsync("Enfant", root);
        await _desk.PublishAsync(root, Desk.French);
        var parent = await _desk.GivenPageAsync("Destination");

        var alone = await CopyAsync(root, parent, withDescendants: false);
        var whole = await CopyAsync(root, parent, withDescendants: true);

        Assert.Equal("Draft", (await _desk.ReadAsync(alone)).State(Desk.French));
        Assert.Equal("À copier", (await _desk.ReadAsync(alone)).Name(Desk.French));
        Assert.Equal("À copier (1)", (await _desk.ReadAsync(whole)).Name(Desk.French));
        Assert.Empty(ChildrenOf(alone));
        Assert.Equal("Enfant", Assert.Single(ChildrenOf(whole)).Name);
    }

    [Fact]
    public async Task A_document_moves_with_what_is_below_it()
    {
        var root = await _desk.GivenPageAsync("Mobile");
        var child = await _desk.GivenPageAsync("Passager", root);
        var parent = await _desk.GivenPageAsync("Arrivée");

        await _desk.MustAsync(HttpMethod.Put, $"document/{root}/move", Target(parent));

        Assert.Equal(root, Assert.Single(ChildrenOf(parent)).Key);
        Assert.Equal(child, Assert.Single(ChildrenOf(root)).Key);
    }

    [Fact]
    public async Task Children_are_sorted()
    {
        var parent = await _desk.GivenPageAsync("À trier");
        var (first, second, third) = (
            await _desk.GivenPageAsync("Un", parent), await _desk.GivenPageAsync("Deux", parent), await _desk.GivenPageAsync("Trois", parent));

        await _desk.MustAsync(HttpMethod.Put, "document/sort", Sorting(parent, third, first, second));

        Assert.Equal([third, first, second], ChildrenOf(parent).Select(child => child.Key));
    }

    [Fact]
    public async Task What_is_thrown_away_comes_back_as_a_draft()
    {
        var id = await _desk.GivenNewsAsync("À la corbeille");
        await _desk.PublishAsync(id, Desk.French);

        await _desk.MustAsync(HttpMethod.Put, $"document/{id}/move-to-recycle-bin");
        var trashed = await _desk.ReadAsync(id);
        (await _desk.SaveAsync(id, trashed.DeepClone().AsObject().With("title", Desk.French, "Non"))).Is(HttpStatusCode.BadRequest, "InTrash");
        await _desk.MustAsync(HttpMethod.Put, $"recycle-bin/document/{id}/restore", Target(Desk.NewsList));
        var restored = await _desk.ReadAsync(id);

        Assert.True(trashed["isTrashed"]!.GetValue<bool>());
        Assert.Equal("Trashed", trashed.State(Desk.French));
        Assert.Equal("Draft", restored.State(Desk.French));
        Assert.Equal("À la corbeille", restored.Text("title", Desk.French));
    }

    [Fact]
    public async Task What_is_deleted_is_gone_with_all_below_it()
    {
        var (root, other) = (await _desk.GivenPageAsync("Adieu"), await _desk.GivenPageAsync("Au revoir"));
        var child = await _desk.GivenPageAsync("Aussi", root);

        await _desk.MustAsync(HttpMethod.Put, $"document/{root}/move-to-recycle-bin");
        await _desk.MustAsync(HttpMethod.Delete, $"recycle-bin/document/{root}");
        await _desk.MustAsync(HttpMethod.Delete, $"document/{other}");

        Assert.All(new[] { root, child, other }, id => Assert.Null(site.Get<IContentService>().GetById(id)));
    }

    [Fact]
    public async Task The_bin_is_emptied()
    {
        var id = await _desk.GivenNewsAsync("Fin");
        await _desk.MustAsync(HttpMethod.Put, $"document/{id}/move-to-recycle-bin");

        await _desk.MustAsync(HttpMethod.Delete, "recycle-bin/document");

        Assert.Equal(0, site.Get<IContentService>().CountChildren(Umbraco.Cms.Core.Constants.System.RecycleBinContent));
    }

    [Fact]
    public async Task One_language_goes_back_to_a_version()
    {
        var id = await _desk.GivenNewsAsync("Version 1", "Version 1");
        await _desk.PublishAsync(id, Desk.French, Desk.English);
        var version = (await VersionsAsync(id)).First(version => version["isCurrentPublishedVersion"]!.GetValue<bool>());
        var changed = (await _desk.ReadAsync(id)).Named(Desk.French, "Nom 2").With("title", Desk.French, "Version 2").With("title", Desk.English, "Version 2");
        await _desk.SaveAsync(id, changed);

        await _desk.MustAsync(HttpMethod.Post, $"document-version/{version["id"]}/rollback?culture={Desk.French}");

        var back = await _desk.ReadAsync(id);
        Assert.Equal("Version 1", back.Text("title", Desk.French));
        Assert.Equal("Version 1", back.Name(Desk.French));
        Assert.Equal("Version 2", back.Text("title", Desk.English));
    }

    [Fact]
    public async Task Hostnames_are_assigned_once()
    {
        var (one, other) = (await _desk.GivenPageAsync("Hôte"), await _desk.GivenPageAsync("Autre hôte"));
        var host = $"{Guid.NewGuid():N}.example.test";

        await _desk.MustAsync(HttpMethod.Put, $"document/{one}/domains", Hostname(host));
        var refused = await _desk.SendAsync(HttpMethod.Put, $"document/{other}/domains", Hostname(host.ToUpperInvariant()));

        refused.Is(HttpStatusCode.Conflict, "ConflictingDomainName");
        var conflict = refused.Json["conflictingDomainNames"]!.AsArray().Single()!;
        Assert.Equal((host, one.ToString()), (conflict["domainName"]!.GetValue<string>(), conflict["content"]!["id"]!.GetValue<string>()));
        var assigned = (await site.Get<IDomainService>().GetAssignedDomainsAsync(other, true)).ToList();
        Assert.Empty(assigned);

        await _desk.MustAsync(HttpMethod.Put, $"document/{one}/domains", new JsonObject { ["defaultIsoCode"] = null, ["domains"] = new JsonArray() });
    }

    /// <summary>The rule is a notification handler of the plug-in; the client shows the title.</summary>
    [Fact]
    public async Task Whoever_refuses_a_change_is_heard()
    {
        var report = await GivenPublishedReportAsync();
        var before = await _desk.ReadAsync(report);

        var unpublished = await _desk.SendAsync(HttpMethod.Put, $"document/{report}/unpublish", new JsonObject { ["cultures"] = new JsonArray(Desk.French) });
        var rewritten = await _desk.SaveAsync(report, before.DeepClone().AsObject().With("note", Desk.French, "Réécrit"));
        var trashed = await _desk.SendAsync(HttpMethod.Put, $"document/{report}/move-to-recycle-bin");

        Assert.All(new[] { unpublished, rewritten, trashed }, answer =>
        {
            answer.Is(HttpStatusCode.BadRequest);
            Assert.Contains("report", answer.Title, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(answer.Title, answer.Json["detail"]!.GetValue<string>());
            Assert.DoesNotContain("Umb-Notifications", answer.Headers.Keys);
        });
        Assert.Equal(before.ToJsonString(), (await _desk.ReadAsync(report)).ToJsonString());
    }

    private async Task<Guid> GivenPublishedReportAsync()
    {
        var type = site.Get<IContentTypeService>().Get("progressReport")!;
        var report = new JsonObject
        {
            ["id"] = Guid.NewGuid(),
            ["parent"] = new JsonObject { ["id"] = "8f18ad8b-397f-58c5-8186-a85c0f4b250c" },
            ["documentType"] = new JsonObject { ["id"] = type.Key },
            ["template"] = type.DefaultTemplate is { } template ? new JsonObject { ["id"] = template.Key } : null,
            ["values"] = new JsonArray
            {
                Desk.Value("reportedOn", null, new JsonObject { ["date"] = "2016-11-30", ["timeZone"] = null }),
                Desk.Value("assessor", null, new JsonArray("government")),
                Desk.Value("completion", null, new JsonArray("limited")),
                Desk.Value("note", Desk.French, "Une note d'essai"),
                Desk.Value("evidence", null, new JsonArray(new JsonObject
                {
                    ["name"] = "Preuve", ["url"] = "https://example.org/preuve", ["type"] = "external", ["icon"] = null, ["published"] = true,
                    ["queryString"] = null, ["target"] = null, ["unique"] = null,
                })),
            },
            ["variants"] = new JsonArray { Desk.Variant(Desk.French, $"Rapport {Guid.NewGuid():N}") },
        };
        await _desk.MustAsync(HttpMethod.Post, "document", report);
        var id = report["id"]!.GetValue<Guid>();
        (await _desk.PublishAsync(id, Desk.French)).Is(HttpStatusCode.OK);
        return id;
    }

    private async Task<JsonNode[]> VersionsAsync(Guid id) =>
        [.. (await _desk.MustAsync(HttpMethod.Get, $"document-version?documentId={id}&culture={Desk.French}")).Json["items"]!.AsArray()!];

    private Task<DeskAnswer> UnpublishAsync(Guid id, JsonArray? cultures) =>
        _desk.MustAsync(HttpMethod.Put, $"document/{id}/unpublish", new JsonObject { ["cultures"] = cultures });

    private Task<DeskAnswer> ScheduleAsync(Guid id, string? publish, string? unpublish) =>
        _desk.MustAsync(HttpMethod.Put, $"document/{id}/publish", Schedule(publish, unpublish));

    private static JsonObject Schedule(string? publish, string? unpublish) => new()
    {
        ["publishSchedules"] = new JsonArray(new JsonObject
        {
            ["culture"] = Desk.French,
            ["schedule"] = new JsonObject { ["publishTime"] = publish, ["unpublishTime"] = unpublish },
        }),
    };

    private async Task<DeskAnswer> PublishBranchAsync(Guid id)
    {
        var body = new JsonObject { ["cultures"] = new JsonArray(Desk.French, Desk.English), ["includeUnpublishedDescendants"] = true };
        var task = (await _desk.MustAsync(HttpMethod.Put, $"document/{id}/publish-with-descendants", body)).Json["taskId"];
        DeskAnswer answer;
        do
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            answer = await _desk.SendAsync(HttpMethod.Get, $"document/{id}/publish-with-descendants/result/{task}");
        }
        while (answer.Status == HttpStatusCode.OK && !answer.Json["isComplete"]!.GetValue<bool>());

        return answer;
    }

    private async Task<Guid> CopyAsync(Guid id, Guid target, bool withDescendants)
    {
        var body = Target(target);
        body["includeDescendants"] = withDescendants;
        body["relateToOriginal"] = true;
        var copied = await _desk.MustAsync(HttpMethod.Post, $"document/{id}/copy", body);
        copied.Is(HttpStatusCode.Created);
        return Guid.Parse(copied.Headers["Umb-Generated-Resource"]);
    }

    private static JsonObject Target(Guid? id) =>
        new() { ["target"] = id is null ? null : new JsonObject { ["id"] = id } };

    private static JsonObject Sorting(Guid parent, params Guid[] order) => new()
    {
        ["parent"] = new JsonObject { ["id"] = parent },
        ["sorting"] = new JsonArray([.. order.Select((id, at) => new JsonObject { ["id"] = id, ["sortOrder"] = at })]),
    };

    private static JsonObject Hostname(string name) => new()
    {
        ["defaultIsoCode"] = null,
        ["domains"] = new JsonArray(new JsonObject { ["domainName"] = name, ["isoCode"] = Desk.French }),
    };

    private List<IContent> ChildrenOf(Guid id)
    {
        var documents = site.Get<IContentService>();
        return [.. documents.GetPagedChildren(documents.GetById(id)!.Id, 0, 100, out _, null, null, null)];
    }
}
