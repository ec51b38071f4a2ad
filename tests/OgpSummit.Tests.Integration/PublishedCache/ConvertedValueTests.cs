using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.PublishedCache;

[Collection(OnPublishedSite.Name)]
public sealed class ConvertedValueTests(PublishedSite site)
{
    [Fact]
    public async Task A_value_of_level_element_is_made_once_while_its_item_lives()
    {
        var page = await GivenPageAsync(KeptText.EditorAlias);
        var first = Value(page, "fr-FR");

        ChangeSomethingElse(page);
        Assert.Same(first, Value(page, "fr-FR"));

        site.Publish(page);
        Assert.NotSame(first, Value(page, "fr-FR"));
    }

    [Fact]
    public async Task A_value_of_level_elements_is_made_again_when_anything_changes()
    {
        var page = await GivenPageAsync(KeptUntilAnyChange.EditorAlias);
        var first = Value(page, "fr-FR");
        Assert.Same(first, Value(page, "fr-FR"));

        ChangeSomethingElse(page);

        Assert.NotSame(first, Value(page, "fr-FR"));
        Assert.Equal("v fr", Value(page, "fr-FR").Value);
    }

    [Fact]
    public async Task A_value_of_level_none_is_made_each_time()
    {
        var page = await GivenPageAsync(NeverKept.EditorAlias);

        Assert.NotEqual(Value(page, "fr-FR").Number, Value(page, "fr-FR").Number);
    }

    [Theory]
    [InlineData(KeptText.EditorAlias)]
    [InlineData(KeptUntilAnyChange.EditorAlias)]
    [InlineData(NeverKept.EditorAlias)]
    public async Task Each_culture_has_its_own_value(string editor)
    {
        var page = await GivenPageAsync(editor);

        Assert.Equal("v fr", Value(page, "fr-FR").Value);
        Assert.Equal("v en", Value(page, "en-US").Value);
        Assert.Equal("v en", Value(page, "EN-us").Value);
        Assert.Equal("v fr", Property(page).GetSourceValue("fr-FR"));
        Assert.Null(Property(page).GetSourceValue("de-DE"));
        Assert.True(Property(page).HasValue("fr-FR"));
        Assert.False(Property(page).HasValue("de-DE"));
    }

    [Fact]
    public async Task Without_a_culture_the_current_one_is_meant()
    {
        var page = await GivenPageAsync(KeptText.EditorAlias);
        var variations = site.Get<IVariationContextAccessor>();
        var before = variations.VariationContext;

        variations.VariationContext = new VariationContext("en-US");
        Assert.Equal("v en", ((Counted)Property(page).GetValue()!).Value);
        variations.VariationContext = new VariationContext("fr-FR");
        Assert.Equal("v fr", ((Counted)Property(page).GetValue()!).Value);

        variations.VariationContext = before;
    }

    [Fact]
    public async Task Cultures_without_end_are_answered_but_not_kept()
    {
        var page = await GivenPageAsync(KeptText.EditorAlias);
        var kept = Value(page, "fr-FR");

        foreach (var culture in Enumerable.Range(0, 200).Select(i => $"x-{i}"))
        {
            Assert.Null(Value(page, culture).Value);
        }

        Assert.Same(kept, Value(page, "fr-FR"));
        Assert.NotSame(Value(page, "x-199"), Value(page, "x-199"));
    }

    [Fact]
    public async Task A_preview_has_values_of_its_own()
    {
        var page = await GivenPageAsync(KeptUntilAnyChange.EditorAlias);
        page.SetBoth("text", "draft");
        site.Save(page);

        var draft = site.Get<IPublishedContentCache>().GetById(preview: true, page.Key)!;

        Assert.Equal("draft fr", ((Counted)draft.GetProperty("text")!.GetValue("fr-FR")!).Value);
        Assert.Equal("v fr", Value(page, "fr-FR").Value);
    }

    private async Task<IContent> GivenPageAsync(string editor)
    {
        var type = await site.GivenTypeAsync(
            TestContent.Unique("page"), ("text", await site.GivenDataTypeAsync(editor)));
        var page = site.GivenDraft(type, "Page", "Page");
        page.SetBoth("text", "v");
        site.Save(page);
        site.Publish(page);
        return page;
    }

    private void ChangeSomethingElse(IContent page) =>
        site.GivenPage(site.Get<IContentTypeService>().Get(page.ContentTypeId)!, "Autre", "Other");

    private IPublishedProperty Property(IContent page) =>
        site.Get<IPublishedContentCache>().GetById(page.Key)!.GetProperty("TEXT")!;

    private Counted Value(IContent page, string culture) => (Counted)Property(page).GetValue(culture)!;
}
