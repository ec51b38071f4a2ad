using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class DataTypeContract(RuntimeHost host)
{
    private readonly IDataTypeService _dataTypes = host.Get<IDataTypeService>();
    private readonly IContentTypeService _types = host.Get<IContentTypeService>();
    private readonly Given _given = new(host);

    [Fact]
    public async Task A_data_type_comes_back_as_it_was_saved()
    {
        var dataType = _given.DataType();
        dataType.ConfigurationData = new Dictionary<string, object> { ["maxChars"] = 60 };

        await _dataTypes.CreateAsync(dataType, Given.Administrator);

        var read = await _dataTypes.GetAsync(dataType.Key);
        Assert.Equal((dataType.Name, "Umbraco.TextBox", "Umb.PropertyEditorUi.TextBox", ValueStorageType.Nvarchar),
            (read!.Name, read.EditorAlias, read.EditorUiAlias, read.DatabaseType));
        Assert.Equal("60", read.ConfigurationData["maxChars"].ToString());
        Assert.Equal((-1, 1, $"-1,{read.Id}"), (read.ParentId, read.Level, read.Path));
    }

    [Fact]
    public async Task A_folder_moves_with_what_is_in_it()
    {
        var folders = host.Get<IDataTypeContainerService>();
        var outer = (await folders.CreateAsync(null, Given.Unique("Outer "), null, Given.Administrator)).Result!;
        var inner = (await folders.CreateAsync(null, Given.Unique("Inner "), outer.Key, Given.Administrator)).Result!;
        var dataType = await _given.SavedDataTypeAsync();

        var moving = await _dataTypes.MoveAsync(dataType, inner.Key, Given.Administrator);

        Assert.Equal(DataTypeOperationStatus.Success, moving.Status);
        var moved = await _dataTypes.GetAsync(dataType.Key);
        Assert.Equal($"-1,{outer.Id},{inner.Id},{moved!.Id}", moved.Path);
        Assert.Equal(3, moved.Level);
        Assert.Equal(
            EntityContainerOperationStatus.NotEmpty, (await folders.DeleteAsync(inner.Key, Given.Administrator)).Status);
        Assert.Equal([inner.Key], (await folders.GetAsync(inner.Name!, 2)).Select(folder => folder.Key));
    }

    [Fact]
    public async Task Two_folders_beside_each_other_have_two_names()
    {
        var folders = host.Get<IDataTypeContainerService>();
        var name = Given.Unique("Folder ");
        await folders.CreateAsync(null, name, null, Given.Administrator);

        var again = await folders.CreateAsync(null, name, null, Given.Administrator);

        Assert.Equal(EntityContainerOperationStatus.DuplicateName, again.Status);
    }

    [Fact]
    public async Task A_property_follows_the_editor_of_its_data_type()
    {
        var type = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("body"));
        var dataType = await _dataTypes.GetAsync(type.PropertyTypes.Single().DataTypeKey);
        var textArea = await _given.SavedDataTypeAsync("Umbraco.TextArea");

        dataType!.Editor = textArea.Editor;
        dataType.DatabaseType = ValueStorageType.Ntext;
        await _dataTypes.UpdateAsync(dataType, Given.Administrator);

        var property = _types.Get(type.Key)!.PropertyTypes.Single();
        Assert.Equal(("Umbraco.TextArea", ValueStorageType.Ntext), (property.PropertyEditorAlias, property.ValueStorageType));
    }

    [Fact]
    public async Task A_data_type_that_goes_takes_its_properties_along()
    {
        var type = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("body"));
        var key = type.PropertyTypes.Single().DataTypeKey;
        var usages = await _dataTypes.GetPagedRelationsAsync(key, 0, 10);
        Assert.Equal(["body"], usages.Items.Select(usage => usage.NodeAlias));

        await _dataTypes.DeleteAsync(key, Given.Administrator);

        Assert.Null(await _dataTypes.GetAsync(key));
        Assert.Empty(_types.Get(type.Key)!.PropertyTypes);
    }

    [Fact]
    public async Task A_list_view_in_use_is_found()
    {
        var listView = await _given.SavedDataTypeAsync();
        var model = await _given.DocumentTypeModelAsync(varies: false);
        model.ListView = listView.Key;
        var type = (await host.Get<Umbraco.Cms.Core.Services.ContentTypeEditing.IContentTypeEditingService>()
            .CreateAsync(model, Given.Administrator)).Result!;

        var usages = await _dataTypes.GetPagedRelationsAsync(listView.Key, 0, 10);

        Assert.Equal([type.Key], usages.Items.Select(usage => usage.ContentTypeKey));
        Assert.Equal(Constants.PropertyEditors.Aliases.ListView, usages.Items.Single().NodeAlias);
    }
}

[Collection(OnSqlite.Name)]
public sealed class DataTypesOnSqlite(SqliteHost fixture) : DataTypeContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class DataTypesOnPostgreSql(PostgreSqlHost fixture) : DataTypeContract(fixture.Host);
