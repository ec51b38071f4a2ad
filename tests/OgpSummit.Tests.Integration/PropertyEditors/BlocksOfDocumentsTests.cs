using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Tests.Integration.PropertyEditors;

[Collection(OnSqlite.Name)]
public sealed class BlocksOfDocumentsTests(SqliteHost sqlite) : IAsyncLifetime
{
    private static readonly string[] Both = [PlanSite.French, PlanSite.English];

    private PlanSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await PlanSite.OnAsync(sqlite.Host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_reader_sees_the_blocks_and_texts_of_the_language()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var plan = await _site.GivenPublishedAsync(("milestones", null, PlanSite.Milestones(
            _site.Block(first, Both, Title("Lancement", PlanSite.French), Title("Launch", PlanSite.English), Due("2026-02-01")),
            _site.Block(second, [PlanSite.French], Title("Bilan", PlanSite.French)))));

        Assert.Equal([("Lancement", new DateOnly(2026, 2, 1)), ("Bilan", null)], Milestones(plan, PlanSite.French));
        Assert.Equal([("Launch", new DateOnly(2026, 2, 1))], Milestones(plan, PlanSite.English));
        Assert.Equal(["Lancement", "Bilan"], Milestones(plan, PlanSite.French).Select(milestone => milestone.Title));
    }

    [Fact]
    public async Task A_culture_that_is_asked_for_by_name_is_not_mixed_with_the_current_one()
    {
        var plan = await _site.GivenPublishedAsync(("milestones", null, PlanSite.Milestones(
            _site.Block(Guid.NewGuid(), Both, Title("Lancement", PlanSite.French), Title("Launch", PlanSite.English)))));
        _site.Get<IVariationContextAccessor>().VariationContext = new VariationContext(PlanSite.French);

        var english = _site.Get<IPublishedContentCache>().GetById(plan)!.GetProperty("milestones")!.GetValue(PlanSite.English);

        Assert.Equal("Launch", Assert.Single((BlockListModel)english!).Content.GetProperty("title")!.GetValue());
        Assert.Equal("Lancement", Assert.Single(Milestones(plan, PlanSite.French)).Title);
        Assert.Equal("Launch", Assert.Single(Milestones(plan, PlanSite.English)).Title);
    }

    [Fact]
    public async Task Publishing_one_language_shows_nothing_of_the_other_ones_draft()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var plan = await _site.GivenPublishedAsync(("milestones", null, PlanSite.Milestones(
            _site.Block(first, Both, Title("Lancement", PlanSite.French), Title("Launch", PlanSite.English)))));

        await _site.UpdateAsync(plan, ("milestones", null, PlanSite.Milestones(
            _site.Block(first, Both, Title("Brouillon", PlanSite.French), Title("Start", PlanSite.English)),
            _site.Block(second, Both, Title("Nouveau", PlanSite.French), Title("New", PlanSite.English)))));
        await _site.PublishAsync(plan, PlanSite.English);

        Assert.Equal(["Start", "New"], Milestones(plan, PlanSite.English).Select(milestone => milestone.Title));
        Assert.Equal(["Lancement"], Milestones(plan, PlanSite.French).Select(milestone => milestone.Title));

        await _site.PublishAsync(plan, PlanSite.French);
        Assert.Equal(["Brouillon", "Nouveau"], Milestones(plan, PlanSite.French).Select(milestone => milestone.Title));
    }

    [Fact]
    public async Task A_block_without_what_it_needs_is_named_and_keeps_its_document_from_being_published()
    {
        var created = await _site.CreateAsync(("milestones", null, PlanSite.Milestones(
            _site.Block(Guid.NewGuid(), Both, Title("Lancement", PlanSite.French)))));

        Assert.Equal(ContentEditingOperationStatus.PropertyValidationError, created.Status);
        var fault = Assert.Single(created.Result.ValidationResult.ValidationErrors);
        Assert.Equal(
            ".contentData[0].values[?(@.alias == 'title' && @.culture == 'en-US' && @.segment == null)].value", fault.JsonPath);
        Assert.Equal("milestones", fault.Alias);

        var plan = created.Result.Content!.Key;
        var both = await _site.TryPublishAsync(plan, Both);
        Assert.Equal(ContentPublishingOperationStatus.ContentInvalid, both.Status);
        Assert.True((await _site.TryPublishAsync(plan, PlanSite.French)).Success);
    }

    [Fact]
    public async Task Rich_text_is_clean_and_leads_to_where_linked_content_is()
    {
        var target = await _site.GivenPublishedAsync();
        var markup = $"<p onclick=\"x()\"><a type=\"document\" href=\"/{{localLink:{target}}}\">lien</a></p><script>alert(1)</script>";

        var plan = await _site.GivenPublishedAsync(
            ("body", PlanSite.French, new JsonObject { ["markup"] = markup, ["blocks"] = null }));

        var html = _site.Read<Umbraco.Cms.Core.Strings.IHtmlEncodedString>(plan, "body", PlanSite.French)!.ToHtmlString()!;
        Assert.Matches("^<p><a href=\"/[^\"{]*\">lien</a></p>$", html);
        Assert.Equal(
            string.Empty,
            _site.Read<Umbraco.Cms.Core.Strings.IHtmlEncodedString>(plan, "body", PlanSite.English)!.ToHtmlString());
    }

    [Fact]
    public async Task A_link_to_what_was_unpublished_is_left_out()
    {
        var target = await _site.GivenPublishedAsync();
        var links = new JsonArray(
            new JsonObject { ["type"] = "document", ["unique"] = target.ToString(), ["name"] = "Plan" },
            new JsonObject { ["type"] = "external", ["url"] = "https://example.com", ["queryString"] = "?q=1" });
        var plan = await _site.GivenPublishedAsync(("links", null, links));
        Assert.Equal(2, Links(plan).Length);

        var document = _site.Get<Umbraco.Cms.Core.Services.IContentService>().GetById(target)!;
        _site.Get<Umbraco.Cms.Core.Services.IContentService>().Unpublish(document);

        Assert.Equal("https://example.com?q=1", Assert.Single(Links(plan)).Url);
    }

    private static (string, string?, JsonNode?) Title(string title, string culture) => ("title", culture, title);

    private static (string, string?, JsonNode?) Due(string date) =>
        ("dueDate", null, new JsonObject { ["date"] = date, ["timeZone"] = null });

    private Umbraco.Cms.Core.Models.Link[] Links(Guid plan) =>
        [.. _site.Read<IEnumerable<Umbraco.Cms.Core.Models.Link>>(plan, "links", PlanSite.French)!];

    private List<(string? Title, DateOnly? Due)> Milestones(Guid plan, string culture) =>
        [.. _site.Read<BlockListModel>(plan, "milestones", culture)!.Select(block =>
            ((string?)block.Content.GetProperty("title")!.GetValue(), (DateOnly?)block.Content.GetProperty("dueDate")!.GetValue()))];
}
