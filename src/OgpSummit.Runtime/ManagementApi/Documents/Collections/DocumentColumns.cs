using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Documents.Collections;

/// <summary>Which properties the list view of a document shows, as the data type of its list view says.</summary>
internal sealed class DocumentColumns(IDataTypeService dataTypes)
{
    /// <param name="type">Of the document whose children are listed.</param>
    /// <param name="dataType">Of the list view; null for the one that belongs to the document type.</param>
    /// <returns>Aliases of properties; what every document has, such as its name, is not among them.</returns>
    public async Task<Attempt<IReadOnlySet<string>, ContentCollectionOperationStatus>> OfAsync(IContentTypeComposition type, Guid? dataType)
    {
        if ((dataType ?? type.ListView) is not { } key)
        {
            return Fail(ContentCollectionOperationStatus.ContentNotCollection);
        }

        if (key != type.ListView && type.CompositionPropertyTypes.All(property => property.DataTypeKey != key))
        {
            return Fail(ContentCollectionOperationStatus.DataTypeNotContentProperty);
        }

        return await OfAsync(key);
    }

    /// <param name="dataType">Of a list view that belongs to no type.</param>
    public async Task<Attempt<IReadOnlySet<string>, ContentCollectionOperationStatus>> OfAsync(Guid dataType) =>
        await dataTypes.GetAsync(dataType) switch
        {
            null => Fail(ContentCollectionOperationStatus.DataTypeNotFound),
            { ConfigurationObject: ListViewConfiguration list } => Attempt.SucceedWithStatus<IReadOnlySet<string>, ContentCollectionOperationStatus>(
                ContentCollectionOperationStatus.Success, Aliases(list)),
            _ => Fail(ContentCollectionOperationStatus.DataTypeNotCollection),
        };

    private static HashSet<string> Aliases(ListViewConfiguration list) => list.IncludeProperties
        .Where(property => !property.IsSystem)
        .Select(property => property.Alias)
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    private static Attempt<IReadOnlySet<string>, ContentCollectionOperationStatus> Fail(ContentCollectionOperationStatus status) =>
        Attempt.FailWithStatus<IReadOnlySet<string>, ContentCollectionOperationStatus>(status, new HashSet<string>());
}
