using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class ContentTypeContract(RuntimeHost host)
{
    private readonly IContentTypeService _types = host.Get<IContentTypeService>();
    private readonly IContentTypeEditingService _editing = host.Get<IContentTypeEditingService>();
    private readonly Given _given = new(host);

    [Fact]
    public async Task A_type_comes_back_as_it_was_saved()
    {
        var child = await _given.DocumentTypeAsync(varies: false);
        var template = (await host.Get<ITemplateService>()
            .CreateAsync("Page", Given.Unique("page"), null, Given.Administrator)).Result;
        var (tab, group) = (Guid.NewGuid(), Guid.NewGuid());
        var model = await _given.DocumentTypeModelAsync(varies: true, new PropertyGiven("title", Varies: true));
        model.Description = "#ogpAxis_description";
        model.ListView = Guid.NewGuid();
        model.AllowedContentTypes = [new ContentTypeSort(child.Key, 0, child.Alias)];
        model.AllowedTemplateKeys = [template.Key];
        model.DefaultTemplateKey = template.Key;
        model.Cleanup = new ContentTypeCleanup { PreventCleanup = true, KeepAllVersionsNewerThanDays = 7 };
        model.Containers =
        [
            new ContentTypePropertyContainerModel { Key = tab, Name = "Text", Type = "Tab", SortOrder = 1 },
            new ContentTypePropertyContainerModel { Key = group, ParentKey = tab, Name = "Main", Type = "Group", SortOrder = 2 },
        ];
        var title = model.Properties.Single();
        title.ContainerKey = group;
        title.Description = "What it is called";
        title.Validation = new PropertyTypeValidation { Mandatory = true, MandatoryMessage = "Needed", RegularExpression = "^.+$" };
        title.Appearance = new PropertyTypeAppearance { LabelOnTop = true };

        var created = await _editing.CreateAsync(model, Given.Administrator);

        Assert.True(created.Success, created.Status.ToString());
        var read = _types.Get(model.Alias)!;
        Assert.Equal((model.Name, model.Description, model.ListView, ContentVariation.Culture),
            (read.Name, read.Description, read.ListView, read.Variations));
        Assert.Equal((child.Key, 0, child.Alias), read.AllowedContentTypes!.Select(x => (x.Key, x.SortOrder, x.Alias)).Single());
        Assert.Equal(template.Id, read.DefaultTemplateId);
        Assert.Equal([template.Alias], read.AllowedTemplates!.Select(allowed => allowed.Alias));
        Assert.Equal((true, 7), (read.HistoryCleanup!.PreventCleanup, read.HistoryCleanup.KeepAllVersionsNewerThanDays));
        Assert.Equal([("text", PropertyGroupType.Tab), ("text/main", PropertyGroupType.Group)],
            read.PropertyGroups.OrderBy(x => x.SortOrder).Select(x => (x.Alias, x.Type)));
        var property = read.PropertyGroups.Single(x => x.Key == group).PropertyTypes!.Single();
        Assert.Equal(("title", "What it is called", true, "Needed", "^.+$", true, ContentVariation.Culture),
            (property.Alias, property.Description, property.Mandatory, property.MandatoryMessage, property.ValidationRegExp,
                property.LabelOnTop, property.Variations));
        Assert.True(property.SupportsPublishing);
        Assert.False(read.IsDirty());
    }

    [Fact]
    public async Task An_alias_is_given_once()
    {
        var type = await _given.DocumentTypeAsync(varies: false);
        var model = await _given.DocumentTypeModelAsync(varies: false);
        model.Alias = type.Alias;

        var again = await _editing.CreateAsync(model, Given.Administrator);

        Assert.Equal(ContentTypeOperationStatus.DuplicateAlias, again.Status);
    }

    [Fact]
    public async Task A_composed_type_sees_what_its_composition_becomes()
    {
        var seo = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("summary"));
        var model = await _given.DocumentTypeModelAsync(varies: false, new PropertyGiven("title"));
        model.Compositions = [new Composition { Key = seo.Key, CompositionType = CompositionType.Composition }];
        var page = (await _editing.CreateAsync(model, Given.Administrator)).Result!;

        seo.PropertyTypes.Single().Alias = "description";
        await _types.UpdateAsync(seo, Given.Administrator);

        var read = _types.Get(page.Key)!;
        Assert.Equal(["description", "title"], read.CompositionPropertyTypes.Select(property => property.Alias).Order());
        Assert.Equal([page.Key], _types.GetComposedOf(seo.Id).Select(type => type.Key));
    }

    [Fact]
    public async Task A_removed_property_never_comes_back_with_its_values()
    {
        var type = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("first"), new PropertyGiven("second"));
        var contents = host.Get<IContentService>();
        var document = contents.Create("Page", -1, type.Alias);
        document.SetValue("second", "old text");
        contents.Save(document);
        var removed = type.PropertyTypes.Single(property => property.Alias == "second");

        type.RemovePropertyType("second");
        await _types.UpdateAsync(type, Given.Administrator);
        var dataType = await _given.SavedDataTypeAsync();
        var added = new PropertyType(host.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>(), dataType, "second") { Name = "Second" };
        type.AddPropertyType(added, type.PropertyGroups.Single().Alias);
        await _types.UpdateAsync(type, Given.Administrator);

        Assert.NotEqual(removed.Id, _types.Get(type.Key)!.PropertyTypes.Single(property => property.Alias == "second").Id);
        Assert.Null(contents.GetById(document.Key)!.GetValue("second"));
    }

    [Fact]
    public async Task A_renamed_property_keeps_its_values()
    {
        var type = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("title"));
        var contents = host.Get<IContentService>();
        var document = contents.Create("Page", -1, type.Alias);
        document.SetValue("title", "Transparency");
        contents.Save(document);

        type.PropertyTypes.Single().Alias = "heading";
        await _types.UpdateAsync(type, Given.Administrator);

        Assert.Equal("Transparency", contents.GetById(document.Key)!.GetValue("heading"));
    }

    [Fact]
    public async Task An_alias_that_changes_changes_where_the_type_is_allowed()
    {
        var child = await _given.DocumentTypeAsync(varies: false);
        var parent = await _given.DocumentTypeAsync(varies: false);
        parent.AllowedContentTypes = [new ContentTypeSort(child.Key, 0, child.Alias)];
        await _types.UpdateAsync(parent, Given.Administrator);

        child.Alias = Given.Unique("renamed");
        await _types.UpdateAsync(child, Given.Administrator);

        Assert.Equal(child.Alias, _types.Get(parent.Key)!.AllowedContentTypes!.Single().Alias);
        Assert.Equal([parent.Key], (await _types.GetAllowedParentKeysAsync(child.Key)).Result);
    }

    [Fact]
    public async Task A_type_that_goes_is_allowed_nowhere()
    {
        var child = await _given.DocumentTypeAsync(varies: false);
        var parent = await _given.DocumentTypeAsync(varies: false);
        parent.AllowedContentTypes = [new ContentTypeSort(child.Key, 0, child.Alias)];
        await _types.UpdateAsync(parent, Given.Administrator);

        await _types.DeleteAsync(child.Key, Given.Administrator);

        Assert.Null(_types.Get(child.Key));
        Assert.Empty(_types.Get(parent.Key)!.AllowedContentTypes!);
    }

    [Fact]
    public async Task A_copy_is_another_type_with_properties_of_its_own()
    {
        var type = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("title"));

        var copy = (await _types.CopyAsync(type.Key, containerKey: null)).Result!;

        var read = _types.Get(copy.Key)!;
        Assert.Equal($"{type.Alias}1", read.Alias);
        Assert.NotEqual(type.PropertyTypes.Single().Id, read.PropertyTypes.Single().Id);
        Assert.NotEqual(type.PropertyTypes.Single().Key, read.PropertyTypes.Single().Key);
    }

    [Fact]
    public async Task A_type_moves_into_a_folder_and_out_again()
    {
        var type = await _given.DocumentTypeAsync(varies: false);
        var folder = (await host.Get<IContentTypeContainerService>()
            .CreateAsync(null, Given.Unique("Folder "), null, Given.Administrator)).Result!;

        await _types.MoveAsync(type.Key, folder.Key);
        Assert.Equal($"-1,{folder.Id},{type.Id}", _types.Get(type.Key)!.Path);

        await _types.MoveAsync(type.Key, containerKey: null);
        Assert.Equal($"-1,{type.Id}", _types.Get(type.Key)!.Path);
    }

    [Fact]
    public async Task What_is_rolled_back_was_never_there()
    {
        var type = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("title"));
        using (host.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            type.PropertyTypes.Single().Alias = "other";
            await _types.UpdateAsync(type, Given.Administrator);
            Assert.Equal("other", _types.Get(type.Key)!.PropertyTypes.Single().Alias);
        }

        Assert.Equal("title", _types.Get(type.Key)!.PropertyTypes.Single().Alias);
    }
}

[Collection(OnSqlite.Name)]
public sealed class ContentTypesOnSqlite(SqliteHost fixture) : ContentTypeContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class ContentTypesOnPostgreSql(PostgreSqlHost fixture) : ContentTypeContract(fixture.Host);
