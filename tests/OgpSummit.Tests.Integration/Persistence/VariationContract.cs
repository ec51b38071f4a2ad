using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>What happens to stored names and values when a type or a property begins or ceases to vary by culture.</summary>
public abstract class VariationContract(RuntimeHost host) : IAsyncLifetime
{
    private readonly IContentTypeService _types = host.Get<IContentTypeService>();
    private readonly IContentService _contents = host.Get<IContentService>();
    private readonly Given _given = new(host);

    private string _default = "";

    public async ValueTask InitializeAsync()
    {
        _default = await host.Get<ILanguageService>().GetDefaultIsoCodeAsync();
        await _given.LanguageAsync("fr-BE");
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_value_that_begins_to_vary_belongs_to_the_default_culture()
    {
        var type = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("title"));
        var document = Draft(type, "title", "Plan", culture: null);
        _contents.Publish(document, [_default]);

        await VaryAsync(type, "title", ContentVariation.Culture);

        var read = _contents.GetById(document.Key)!;
        Assert.Equal("Plan", read.GetValue("title", _default));
        Assert.Equal("Plan", read.GetValue("title", _default, published: true));
        Assert.Null(read.GetValue("title", "fr-BE"));
        Assert.Null(read.GetValue("title"));
        Assert.False(read.Edited);
    }

    [Fact]
    public async Task A_value_that_ceases_to_vary_is_that_of_the_default_culture()
    {
        var type = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("title", Varies: true));
        var document = Draft(type, "title", "Plan", _default);
        document.SetValue("title", "Plan en français", "fr-BE");
        _contents.Save(document);

        await VaryAsync(type, "title", ContentVariation.Nothing);
        Assert.Equal("Plan", _contents.GetById(document.Key)!.GetValue("title"));

        await VaryAsync(type, "title", ContentVariation.Culture);
        Assert.Equal("Plan en français", _contents.GetById(document.Key)!.GetValue("title", "fr-BE"));
    }

    [Fact]
    public async Task A_type_that_begins_to_vary_names_its_documents_in_the_default_culture()
    {
        var type = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("title"));
        var document = _contents.Create("Committee", -1, type.Alias);
        _contents.Save(document);
        _contents.Publish(document, ["*"]);

        type.Variations = ContentVariation.Culture;
        await _types.UpdateAsync(type, Given.Administrator);

        var read = _contents.GetById(document.Key)!;
        Assert.Equal("Committee", read.GetCultureName(_default));
        Assert.Equal([_default], read.PublishedCultures);
        Assert.Null(read.GetCultureName("fr-BE"));
    }

    [Fact]
    public async Task A_type_that_ceases_to_vary_keeps_the_name_of_the_default_culture()
    {
        var type = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("title", Varies: true));
        var document = Draft(type, "title", "Plan", _default);
        document.SetCultureName("Le plan", "fr-BE");
        _contents.Save(document);

        type.PropertyTypes.Single().Variations = ContentVariation.Nothing;
        type.Variations = ContentVariation.Nothing;
        await _types.UpdateAsync(type, Given.Administrator);

        var read = _contents.GetById(document.Key)!;
        Assert.Equal(document.GetCultureName(_default), read.Name);
        Assert.Empty(read.AvailableCultures);
        Assert.Equal("Plan", read.GetValue("title"));
    }

    [Fact]
    public async Task What_differed_from_the_published_value_still_differs()
    {
        var type = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("title"));
        var document = Draft(type, "title", "Published", culture: null);
        _contents.Publish(document, [_default]);
        document.SetValue("title", "Draft");
        _contents.Save(document);

        await VaryAsync(type, "title", ContentVariation.Culture);

        var read = _contents.GetById(document.Key)!;
        Assert.True(read.Edited);
        Assert.Equal([_default], read.EditedCultures);
        Assert.Equal(("Draft", "Published"), (read.GetValue("title", _default), read.GetValue("title", _default, published: true)));
    }

    [Fact]
    public async Task Composed_types_follow_as_far_as_they_vary()
    {
        var seo = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("summary"));
        var varying = await ComposedOfAsync(seo, varies: true);
        var invariant = await ComposedOfAsync(seo, varies: false);
        var inVarying = Draft(varying, "summary", "One", culture: null);
        var inInvariant = _contents.Create("Invariant", -1, invariant.Alias);
        inInvariant.SetValue("summary", "Two");
        _contents.Save(inInvariant);

        await VaryAsync(seo, "summary", ContentVariation.Culture);

        Assert.Equal("One", _contents.GetById(inVarying.Key)!.GetValue("summary", _default));
        Assert.Equal("Two", _contents.GetById(inInvariant.Key)!.GetValue("summary"));
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_moves_nothing()
    {
        var type = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("title"));
        var document = Draft(type, "title", "Plan", culture: null);

        using (host.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await VaryAsync(type, "title", ContentVariation.Culture);
        }

        Assert.Equal("Plan", _contents.GetById(document.Key)!.GetValue("title"));
    }

    [Fact]
    public async Task Old_versions_move_too()
    {
        var type = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("title"));
        var document = Draft(type, "title", "First", culture: null);
        _contents.Publish(document, [_default]);
        document.SetValue("title", "Second");
        _contents.Save(document);
        _contents.Publish(document, [_default]);

        await VaryAsync(type, "title", ContentVariation.Culture);

        Assert.Contains("First", _contents.GetVersions(document.Id).Select(version => version.GetValue("title", _default)));
    }

    [Fact]
    public async Task A_language_that_goes_takes_its_names_and_values_along()
    {
        await _given.LanguageAsync("fr-CH");
        var type = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("title", Varies: true));
        var document = Draft(type, "title", "Plan", _default);
        document.SetCultureName("Le plan", "fr-CH");
        document.SetValue("title", "Le plan", "fr-CH");
        _contents.Save(document);

        await host.Get<ILanguageService>().DeleteAsync("fr-CH", Given.Administrator);
        await _given.LanguageAsync("fr-CH");

        var read = _contents.GetById(document.Key)!;
        Assert.Null(read.GetValue("title", "fr-CH"));
        Assert.DoesNotContain("fr-CH", read.AvailableCultures);
        Assert.Equal("Plan", read.GetValue("title", _default));
    }

    [Fact]
    public async Task A_language_that_gets_another_culture_keeps_its_names_and_values()
    {
        var language = await _given.LanguageAsync("fr-LU");
        var type = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("title", Varies: true));
        var document = Draft(type, "title", "Plan", _default);
        document.SetCultureName("Le plan", "fr-LU");
        document.SetValue("title", "Texte", "fr-LU");
        _contents.Save(document);

        language.IsoCode = "fr-MC";
        await host.Get<ILanguageService>().UpdateAsync(language, Given.Administrator);

        var read = _contents.GetById(document.Key)!;
        Assert.Equal("Texte", read.GetValue("title", "fr-MC"));
        Assert.Equal("Le plan", read.GetCultureName("fr-MC"));
        Assert.DoesNotContain("fr-LU", read.AvailableCultures);
    }

    [Fact]
    public async Task Tags_move_with_their_value()
    {
        var type = await _given.DocumentTypeAsync(varies: true, new PropertyGiven("areas"));
        var document = Draft(type, "areas", "[]", culture: null);
        var tags = host.Get<ITagRepository>();
        var text = Given.Unique("Open data ");
        var tag = new Tag { Group = "areas", Text = text };
        InScope(() => tags.Assign(document.Id, type.PropertyTypes.Single().Id, [tag]));

        await VaryAsync(type, "areas", ContentVariation.Culture);
        Assert.Equal([text], TagsOf(document, _default));
        Assert.Empty(TagsOf(document, culture: null));

        await VaryAsync(type, "areas", ContentVariation.Nothing);
        Assert.Equal([text], TagsOf(document, culture: null));

        await VaryAsync(type, "areas", ContentVariation.Culture);
        Assert.Equal([text], TagsOf(document, _default));
    }

    private IEnumerable<string> TagsOf(IContent document, string? culture) =>
        host.Get<ITagService>().GetTagsForEntity(document.Id, "areas", culture).Select(tag => tag.Text);

    private void InScope(Action work)
    {
        using var scope = host.Get<ICoreScopeProvider>().CreateCoreScope();
        work();
        scope.Complete();
    }

    private IContent Draft(IContentType type, string property, string value, string? culture)
    {
        var document = _contents.Create(Given.Unique("Document "), -1, type.Alias);
        document.SetCultureName(Given.Unique("Document "), _default);
        document.SetValue(property, value, culture);
        _contents.Save(document);
        return document;
    }

    private async Task VaryAsync(IContentType type, string property, ContentVariation variations)
    {
        type.PropertyTypes.Single(candidate => candidate.Alias == property).Variations = variations;
        Assert.True((await _types.UpdateAsync(type, Given.Administrator)).Success);
    }

    private async Task<IContentType> ComposedOfAsync(IContentType composition, bool varies)
    {
        var model = await _given.DocumentTypeModelAsync(varies);
        model.Compositions = [new Composition { Key = composition.Key, CompositionType = CompositionType.Composition }];
        return (await host.Get<IContentTypeEditingService>().CreateAsync(model, Given.Administrator)).Result!;
    }
}

[Collection(OnSqlite.Name)]
public sealed class VariationsOnSqlite(SqliteHost fixture) : VariationContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class VariationsOnPostgreSql(PostgreSqlHost fixture) : VariationContract(fixture.Host);
