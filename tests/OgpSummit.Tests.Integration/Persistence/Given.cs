using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>Makes what a test is not about. Everything gets a name of its own, because tests share a database.</summary>
internal sealed class Given(RuntimeHost host)
{
    public static readonly Guid Administrator = Constants.Security.SuperUserKey;

    private static int _count;

    public static string Unique(string start) => $"{start}{Interlocked.Increment(ref _count)}";

    public async Task<ILanguage> LanguageAsync(string isoCode)
    {
        var languages = host.Get<ILanguageService>();
        if (await languages.GetAsync(isoCode) is { } existing)
        {
            return existing;
        }

        var created = await languages.CreateAsync(new Language(isoCode, isoCode), Administrator);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    public DataType DataType(string? name = null, string editorAlias = "Umbraco.TextBox") => new(
        host.Get<PropertyEditorCollection>()[editorAlias]!, host.Get<IConfigurationEditorJsonSerializer>())
    {
        Name = name ?? Unique("Text "),
        EditorUiAlias = "Umb.PropertyEditorUi.TextBox",
        DatabaseType = ValueStorageType.Nvarchar,
    };

    public async Task<IDataType> SavedDataTypeAsync(string editorAlias = "Umbraco.TextBox")
    {
        var created = await host.Get<IDataTypeService>().CreateAsync(DataType(editorAlias: editorAlias), Administrator);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    /// <summary>A document type with text properties, in one group.</summary>
    public async Task<IContentType> DocumentTypeAsync(bool varies, params PropertyGiven[] properties)
    {
        var model = await DocumentTypeModelAsync(varies, properties);
        var created = await host.Get<IContentTypeEditingService>().CreateAsync(model, Administrator);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result!;
    }

    public async Task<ContentTypeCreateModel> DocumentTypeModelAsync(bool varies, params PropertyGiven[] properties)
    {
        var alias = Unique("type");
        var group = Guid.NewGuid();
        var dataType = await SavedDataTypeAsync();
        return new ContentTypeCreateModel
        {
            Alias = alias,
            Name = alias,
            Icon = "icon-document",
            AllowedAsRoot = true,
            VariesByCulture = varies,
            Containers = [new ContentTypePropertyContainerModel { Key = group, Name = "Content", Type = "Group" }],
            Properties = properties.Select((property, index) => new ContentTypePropertyTypeModel
            {
                Key = Guid.NewGuid(),
                ContainerKey = group,
                Alias = property.Alias,
                Name = property.Alias,
                SortOrder = index,
                DataTypeKey = dataType.Key,
                VariesByCulture = property.Varies,
            }).ToList(),
        };
    }
}

internal sealed record PropertyGiven(string Alias, bool Varies = false);
