using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Website;

/// <summary>Types and documents for tests, made through Core's own services.</summary>
public static class TestContent
{
    public static void Compose(IUmbracoBuilder builder)
    {
        builder.DataEditors().Add<KeptText>().Add<KeptUntilAnyChange>().Add<NeverKept>();
        builder.PropertyValueConverters().Append<CountingConverter>();
    }

    public static string Unique(string name) => name + Guid.NewGuid().ToString("N")[..8];

    /// <summary>A data type with one of the test editors.</summary>
    public static async Task<IDataType> GivenDataTypeAsync(this PublishedSite site, string editorAlias = KeptText.EditorAlias)
    {
        var editor = site.Get<PropertyEditorCollection>()[editorAlias];
        var dataType = new DataType(editor, site.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = Unique("Text"),
            DatabaseType = ValueStorageType.Nvarchar,
        };
        var created = await site.Get<IDataTypeService>().CreateAsync(dataType, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    /// <summary>A document type, varying by culture, with one property per data type that varies too.</summary>
    public static async Task<IContentType> GivenTypeAsync(
        this PublishedSite site, string alias, params (string Alias, IDataType DataType)[] properties)
    {
        var texts = site.Get<IShortStringHelper>();
        var type = new ContentType(texts, -1)
        {
            Alias = alias,
            Name = alias,
            AllowedAsRoot = true,
            Variations = ContentVariation.Culture,
        };
        foreach (var (property, dataType) in properties)
        {
            type.AddPropertyType(
                new PropertyType(texts, dataType, property) { Name = property, Variations = ContentVariation.Culture },
                "content",
                "Content");
        }

        var created = await site.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());

        // The published types are read now, not while a test counts commands.
        site.Get<IPublishedContentTypeCache>().Get(PublishedItemType.Content, type.Key);
        return site.Get<IContentTypeService>().Get(type.Key)!;
    }

    /// <summary>A document type whose documents are shown by a template of the same alias, see <see cref="TestViews"/>.</summary>
    public static async Task<IContentType> GivenTypeWithTemplateAsync(this PublishedSite site, string alias)
    {
        var type = await site.GivenTypeAsync(alias);
        var template = await site.Get<ITemplateService>().CreateAsync(
            alias, alias, "<!-- test -->", Constants.Security.SuperUserKey);
        Assert.True(template.Success, template.Status.ToString());

        type.AllowedTemplates = [template.Result];
        type.SetDefaultTemplate(template.Result);
        await site.Get<IContentTypeService>().UpdateAsync(type, Constants.Security.SuperUserKey);
        return type;
    }

    /// <summary>A draft with a French and an English name.</summary>
    public static IContent GivenDraft(
        this PublishedSite site, IContentType type, string french, string english, IContent? parent = null, Guid? key = null)
    {
        var draft = new Content(french, parent?.Id ?? Constants.System.Root, type) { Key = key ?? Guid.NewGuid() };
        draft.SetCultureName(french, PublishedSite.French);
        draft.SetCultureName(english, PublishedSite.English);
        site.Save(draft);
        return draft;
    }

    public static IContent GivenPage(
        this PublishedSite site, IContentType type, string french, string english, IContent? parent = null, Guid? key = null)
    {
        var page = site.GivenDraft(type, french, english, parent, key);
        site.Publish(page);
        return page;
    }

    public static void Save(this PublishedSite site, IContent content) =>
        Assert.True(site.Get<IContentService>().Save(content).Success);

    public static void Publish(this PublishedSite site, IContent content, params string[] cultures)
    {
        var result = site.Get<IContentService>().Publish(content, cultures is [] ? ["*"] : cultures);
        Assert.True(result.Success, result.Result.ToString());
    }

    public static async Task GivenDomainsAsync(
        this PublishedSite site, IContent content, params (string Name, string Culture)[] domains)
    {
        var update = new DomainsUpdateModel
        {
            Domains = [.. domains.Select(domain => new DomainModel { DomainName = domain.Name, IsoCode = domain.Culture })],
        };
        var updated = await site.Get<IDomainService>().UpdateDomainsAsync(content.Key, update);
        Assert.True(updated.Success, updated.Status.ToString());
    }

    public static string NameIn(this IPublishedContent? content, string culture) => content!.Cultures[culture].Name;

    /// <summary>Gives one value to both cultures, each marked with its own.</summary>
    public static void SetBoth(this IContent content, string property, string value)
    {
        content.SetValue(property, value + " fr", PublishedSite.French);
        content.SetValue(property, value + " en", PublishedSite.English);
    }
}

/// <summary>What <see cref="CountingConverter"/> makes: the value and how many values it had made by then.</summary>
public sealed record Counted(string? Value, int Number);

[DataEditor(EditorAlias, ValueType = ValueTypes.Text)]
public sealed class KeptText(IDataValueEditorFactory factory) : DataEditor(factory)
{
    public const string EditorAlias = "Test.Element";
}

[DataEditor(EditorAlias, ValueType = ValueTypes.Text)]
public sealed class KeptUntilAnyChange(IDataValueEditorFactory factory) : DataEditor(factory)
{
    public const string EditorAlias = "Test.Elements";
}

[DataEditor(EditorAlias, ValueType = ValueTypes.Text)]
public sealed class NeverKept(IDataValueEditorFactory factory) : DataEditor(factory)
{
    public const string EditorAlias = "Test.None";
}

public sealed class CountingConverter : PropertyValueConverterBase
{
    private int _made;

    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias.StartsWith("Test.", StringComparison.Ordinal);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(Counted);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) =>
        Enum.Parse<PropertyCacheLevel>(propertyType.EditorAlias["Test.".Length..]);

    public override object ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview) => new Counted((string?)inter, Interlocked.Increment(ref _made));
}
