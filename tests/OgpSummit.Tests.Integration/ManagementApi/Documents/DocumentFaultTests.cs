using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>What is sent is wrong: it is refused with the reason, and nothing changes.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class DocumentFaultTests(BackOfficeSite site) : IAsyncLifetime
{
    private const string Unknown = "5a1bd3f8-93bb-4f1d-9f0a-6f8d4f3d7f11";
    private const string Picture = "e30ba60f-f593-52eb-b19e-c0fe20349d9d";
    private const string Home = "9e8d1cdd-02bf-5019-b80b-3bb0e2742544";

    private static readonly Dictionary<string, Action<JsonObject>> Saves = new()
    {
        ["an alias of no property"] = body => body.With("nope", null, 1),
        ["a name in no language of the site"] = body => body["variants"]!.AsArray().Add(Desk.Variant("da-DK", "Nej")),
        ["a value in no language of the site"] = body => body.With("title", "da-DK", "Nej"),
        ["a language in small letters"] = body => body.With("title", "fr-fr", "Non"),
        ["a language where there is none"] = body => body.With("author", Desk.French, "Non"),
        ["no language where there is one"] = body => body.With("summary", null, "Non"),
        ["an empty name"] = body => body.Named(Desk.French, "  "),
        ["a name of 300 letters"] = body => body.Named(Desk.French, new string('n', 300)),
        ["no name at all"] = body => body["variants"] = new JsonArray(),
        ["a language twice"] = body => body["variants"]!.AsArray().Add(Desk.Variant(Desk.French, "Encore")),
        ["a value twice"] = body => body["values"]!.AsArray().Add(Desk.Value("title", Desk.French, "Encore")),
        ["10,000 values"] = body => body["values"] = new JsonArray([.. Enumerable.Range(0, 10_000).Select(at => Desk.Value($"v{at}", null, at))]),
        ["a template that is not there"] = body => body["template"] = new JsonObject { ["id"] = Unknown },
        ["values that are no list"] = body => body["values"] = new JsonObject(),
        ["an id that is none"] = body => body["template"] = new JsonObject { ["id"] = "x" },
    };

    private Desk _desk = null!;

    public static TheoryData<string, int, string?> RefusedSaves => new()
    {
        { "an alias of no property", 404, "PropertyTypeNotFound" },
        { "a name in no language of the site", 400, "InvalidCulture" },
        { "a value in no language of the site", 400, "InvalidCulture" },
        { "a language in small letters", 400, "InvalidCulture" },
        { "a language where there is none", 400, "PropertyTypeCultureVarianceMismatch" },
        { "no language where there is one", 400, "PropertyTypeCultureVarianceMismatch" },
        { "an empty name", 400, null },
        { "a name of 300 letters", 400, null },
        { "no name at all", 400, null },
        { "a language twice", 400, null },
        { "a value twice", 400, null },
        { "10,000 values", 400, "TooMany" },
        { "a template that is not there", 404, "TemplateNotFound" },
        { "values that are no list", 400, null },
        { "an id that is none", 400, null },
    };

    public async ValueTask InitializeAsync() => _desk = await Desk.OfAdministratorAsync(site);

    public ValueTask DisposeAsync()
    {
        _desk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(RefusedSaves))]
    public async Task A_faulty_save_changes_nothing(string fault, int status, string? operationStatus)
    {
        var id = await _desk.GivenNewsAsync("Intact");
        var before = await _desk.ReadAsync(id);
        var body = before.DeepClone().AsObject().With("title", Desk.French, "Changé");
        Saves[fault](body);

        var refused = await _desk.SaveAsync(id, body);

        refused.Is((HttpStatusCode)status, operationStatus);
        Assert.Equal(before.ToJsonString(), (await _desk.ReadAsync(id)).ToJsonString());
    }

    [Theory]
    [InlineData(Unknown)]
    [InlineData(Picture)]
    public async Task What_is_no_document_cannot_be_saved(string id)
    {
        var body = await _desk.ReadAsync(await _desk.GivenNewsAsync("Autre"));

        (await _desk.SaveAsync(Guid.Parse(id), body)).Is(HttpStatusCode.NotFound);
        (await _desk.SendAsync(HttpMethod.Delete, $"document/{id}")).Is(HttpStatusCode.NotFound);
        (await _desk.SendAsync(HttpMethod.Put, $"document/{id}/move-to-recycle-bin")).Is(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("documentType", Unknown, 404, "ContentTypeNotFound")]
    [InlineData("parent", Unknown, 404, "ParentNotFound")]
    [InlineData("parent", Picture, 404, "ParentNotFound")]
    [InlineData("parent", null, 400, "NotAllowed")]
    [InlineData("parent", Home, 400, "NotAllowed")]
    public async Task A_document_is_not_made_in_the_wrong_place_or_of_the_wrong_type(string member, string? id, int status, string operationStatus)
    {
        var news = _desk.NewNews("Pas ici");
        news[member] = id is null ? null : new JsonObject { ["id"] = id };

        (await _desk.SendAsync(HttpMethod.Post, "document", news)).Is((HttpStatusCode)status, operationStatus);

        Assert.Null(site.Get<IContentService>().GetById(news["id"]!.GetValue<Guid>()));
    }

    [Theory]
    [InlineData(Home)]
    [InlineData(Picture)]
    public async Task An_id_is_used_once(string id)
    {
        var news = _desk.NewNews("Deux fois");
        news["id"] = id;

        (await _desk.SendAsync(HttpMethod.Post, "document", news)).Is(HttpStatusCode.BadRequest, "DuplicateKey");

        Assert.Equal("Accueil", (await _desk.ReadAsync(Guid.Parse(Home))).Name(Desk.French));
    }

    [Fact]
    public async Task Two_at_once_with_one_id_make_one_document()
    {
        var news = _desk.NewNews("Double clic");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _desk.SendAsync(HttpMethod.Post, "document", news.DeepClone())));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.Created), answer => answer.Is(HttpStatusCode.BadRequest, "DuplicateKey"));
    }

    [Fact]
    public async Task Nothing_moves_into_itself_or_to_where_it_cannot_be()
    {
        var root = await _desk.GivenPageAsync("Cercle");
        var child = await _desk.GivenPageAsync("Rayon", root);
        var path = site.Get<IContentService>().GetById(child)!.Path;

        (await MoveAsync(root, root.ToString())).Is(HttpStatusCode.BadRequest, "ParentInvalid");
        (await MoveAsync(root, child.ToString())).Is(HttpStatusCode.BadRequest, "ParentInvalid");
        (await MoveAsync(child, Desk.NewsList.ToString())).Is(HttpStatusCode.BadRequest, "NotAllowed");
        (await MoveAsync(child, Unknown)).Is(HttpStatusCode.NotFound, "ParentNotFound");
        (await MoveAsync(child, null)).Is(HttpStatusCode.BadRequest, "NotAllowed");

        Assert.Equal(path, site.Get<IContentService>().GetById(child)!.Path);
    }

    [Fact]
    public async Task What_is_in_the_bin_stays_there_until_it_is_restored()
    {
        var (trashed, live) = (await _desk.GivenPageAsync("Jeté"), await _desk.GivenPageAsync("Vivant"));
        await _desk.MustAsync(HttpMethod.Put, $"document/{trashed}/move-to-recycle-bin");
        var before = await _desk.ReadAsync(trashed);

        (await _desk.SendAsync(HttpMethod.Put, $"document/{trashed}/move-to-recycle-bin")).Is(HttpStatusCode.BadRequest, "InTrash");
        (await MoveAsync(trashed, Home)).Is(HttpStatusCode.BadRequest, "InTrash");
        (await MoveAsync(live, trashed.ToString())).Is(HttpStatusCode.BadRequest, "InTrash");
        (await _desk.PublishAsync(trashed, Desk.French)).Is(HttpStatusCode.BadRequest, "InTrash");
        (await _desk.SendAsync(HttpMethod.Post, "document", _desk.NewPage("Dans la corbeille", trashed))).Is(HttpStatusCode.BadRequest, "InTrash");
        (await _desk.SendAsync(HttpMethod.Put, $"recycle-bin/document/{live}/restore", Target(Home))).Is(HttpStatusCode.BadRequest, "NotInTrash");
        (await _desk.SendAsync(HttpMethod.Delete, $"recycle-bin/document/{live}")).Is(HttpStatusCode.BadRequest, "NotInTrash");

        Assert.Equal(before.ToJsonString(), (await _desk.ReadAsync(trashed)).ToJsonString());
        Assert.False((await _desk.ReadAsync(live))["isTrashed"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Only_children_are_sorted()
    {
        var (parent, stranger) = (await _desk.GivenPageAsync("Famille"), await _desk.GivenPageAsync("Étranger"));
        await _desk.GivenPageAsync("Aîné", parent);

        (await SortAsync(parent.ToString(), stranger)).Is(HttpStatusCode.BadRequest, "SortingInvalid");
        (await SortAsync(Unknown, stranger)).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_languages_of_the_site_are_published()
    {
        var id = await _desk.GivenNewsAsync("Langues");

        (await _desk.PublishAsync(id, "da-DK")).Is(HttpStatusCode.BadRequest, "InvalidCulture");
        (await _desk.SendAsync(HttpMethod.Put, $"document/{id}/unpublish", new JsonObject { ["cultures"] = new JsonArray("da-DK") }))
            .Is(HttpStatusCode.BadRequest, "InvalidCulture");
        (await _desk.SendAsync(
                HttpMethod.Put,
                $"document/{id}/publish",
                new JsonObject { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = null }) }))
            .Is(HttpStatusCode.BadRequest, "CannotPublishInvariantWhenVariant");

        Assert.Equal("Draft", (await _desk.ReadAsync(id)).State(Desk.French));
    }

    [Fact]
    public async Task Only_versions_are_gone_back_to()
    {
        var id = await _desk.GivenNewsAsync("Version");
        var before = await _desk.ReadAsync(id);
        var version = site.Get<IContentService>().GetById(id)!.VersionId;

        (await _desk.SendAsync(HttpMethod.Post, $"document-version/{Unknown}/rollback")).Is(HttpStatusCode.NotFound);
        (await _desk.SendAsync(HttpMethod.Post, $"document-version/{version:x8}-0000-0000-0000-000000000001/rollback")).Is(HttpStatusCode.NotFound);
        (await _desk.SendAsync(HttpMethod.Post, $"document-version/{version:x8}-0000-0000-0000-000000000000/rollback?culture=da-DK"))
            .Is(HttpStatusCode.BadRequest, "InvalidCulture");

        Assert.Equal(before.ToJsonString(), (await _desk.ReadAsync(id)).ToJsonString());
    }

    [Theory]
    [InlineData("deux.example.test", "deux.example.test", "fr-FR", 409, "DuplicateDomainName")]
    [InlineData("danois.example.test", null, "da-DK", 400, "LanguageNotFound")]
    [InlineData("http://pas un hôte/ x", null, "fr-FR", 400, "InvalidDomainName")]
    [InlineData("", null, "fr-FR", 400, null)]
    public async Task Only_hostnames_are_assigned(string name, string? second, string culture, int status, string? operationStatus)
    {
        var id = await _desk.GivenPageAsync("Sans hôte");
        var domains = new JsonArray(new JsonObject { ["domainName"] = name, ["isoCode"] = culture });
        if (second is not null)
        {
            domains.Add(new JsonObject { ["domainName"] = second, ["isoCode"] = culture });
        }

        (await _desk.SendAsync(HttpMethod.Put, $"document/{id}/domains", new JsonObject { ["defaultIsoCode"] = null, ["domains"] = domains }))
            .Is((HttpStatusCode)status, operationStatus);

        Assert.Empty(await site.Get<IDomainService>().GetAssignedDomainsAsync(id, true));
    }

    private Task<DeskAnswer> MoveAsync(Guid id, string? target) => _desk.SendAsync(HttpMethod.Put, $"document/{id}/move", Target(target));

    private Task<DeskAnswer> SortAsync(string parent, Guid child) => _desk.SendAsync(HttpMethod.Put, "document/sort", new JsonObject
    {
        ["parent"] = new JsonObject { ["id"] = parent },
        ["sorting"] = new JsonArray(new JsonObject { ["id"] = child, ["sortOrder"] = 0 }),
    });

    private static JsonObject Target(string? id) => new() { ["target"] = id is null ? null : new JsonObject { ["id"] = id } };
}
