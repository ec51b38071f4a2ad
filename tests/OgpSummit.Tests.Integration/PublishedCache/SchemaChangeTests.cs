using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.PublishedCache;

/// <summary>Editors of the schema see what they did in the same moment, and no document is read again for it.</summary>
[Collection(OnPublishedSite.Name)]
public sealed class SchemaChangeTests(PublishedSite site)
{
    [Fact]
    public async Task A_renamed_property_keeps_its_values_under_its_new_alias()
    {
        var (type, _, page) = await GivenPageAsync();
        Assert.NotNull(Published(page).GetProperty("text"));

        type.PropertyTypes.Single().Alias = "renamed";
        await UpdateAsync(type);

        Assert.Null(Published(page).GetProperty("text"));
        Assert.Equal("v fr", Published(page).GetProperty("renamed")!.GetSourceValue("fr-FR"));
    }

    [Fact]
    public async Task A_new_property_is_there_without_a_value()
    {
        var (type, dataType, page) = await GivenPageAsync();

        type.AddPropertyType(
            new PropertyType(site.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>(), dataType, "added") { Name = "added" },
            "content");
        await UpdateAsync(type);

        Assert.False(Published(page).GetProperty("added")!.HasValue());
        Assert.Equal("v fr", Published(page).GetProperty("text")!.GetSourceValue("fr-FR"));
    }

    [Fact]
    public async Task A_renamed_type_is_known_by_its_new_alias_only()
    {
        var (type, _, page) = await GivenPageAsync();
        var before = type.Alias;

        type.Alias = TestContent.Unique("renamed");
        await UpdateAsync(type);

        var types = site.Get<IPublishedContentTypeCache>();
        Assert.Equal(type.Alias, Published(page).ContentType.Alias);
        Assert.Equal(type.Id, types.Get(PublishedItemType.Content, type.Alias).Id);
        Assert.Throws<InvalidOperationException>(() => types.Get(PublishedItemType.Content, before));
    }

    [Fact]
    public async Task A_changed_configuration_reaches_converters_at_once()
    {
        var (_, dataType, page) = await GivenPageAsync();
        var value = Published(page).GetProperty("text")!.GetValue("fr-FR");

        dataType.ConfigurationData = new Dictionary<string, object> { ["colour"] = "blue" };
        var updated = await site.Get<IDataTypeService>().UpdateAsync(dataType, Constants.Security.SuperUserKey);
        Assert.True(updated.Success, updated.Status.ToString());

        var configuration = (IDictionary<string, object>)Published(page).GetProperty("text")!
            .PropertyType.DataType.ConfigurationObject!;
        Assert.Equal("blue", configuration["colour"]);
        Assert.NotSame(value, Published(page).GetProperty("text")!.GetValue("fr-FR"));
    }

    [Fact]
    public async Task A_change_of_one_type_makes_the_values_of_all_others_anew()
    {
        var (_, _, page) = await GivenPageAsync();
        var (element, _, _) = await GivenPageAsync();
        var value = Published(page).GetProperty("text")!.GetValue("fr-FR");

        // A block of this type may be part of any value.
        element.PropertyTypes.Single().Alias = "renamed";
        await UpdateAsync(element);

        Assert.NotSame(value, Published(page).GetProperty("text")!.GetValue("fr-FR"));
    }

    [Fact]
    public async Task A_change_of_a_type_reads_no_document_again()
    {
        var (type, _, page) = await GivenPageAsync();
        type.Name = "Renamed";
        await UpdateAsync(type);
        site.Get<IPublishedContentTypeCache>().Get(PublishedItemType.Content, type.Key);

        Assert.Empty(site.Sql.During(() => Published(page)));
    }

    private IPublishedContent Published(IContent page) => site.Get<IPublishedContentCache>().GetById(page.Key)!;

    private async Task UpdateAsync(IContentType type)
    {
        var updated = await site.Get<IContentTypeService>().UpdateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(updated.Success, updated.Result.ToString());
    }

    private async Task<(IContentType Type, IDataType DataType, IContent Page)> GivenPageAsync()
    {
        var dataType = await site.GivenDataTypeAsync();
        var type = await site.GivenTypeAsync(TestContent.Unique("page"), ("text", dataType));
        var page = site.GivenDraft(type, "Page", "Page");
        page.SetBoth("text", "v");
        site.Save(page);
        site.Publish(page);
        Published(page);
        return (type, dataType, page);
    }
}
