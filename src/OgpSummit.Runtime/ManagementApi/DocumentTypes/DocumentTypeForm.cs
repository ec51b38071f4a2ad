using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

/// <summary>A document type as it is posted.</summary>
internal record DocumentTypeForm
{
    public string Alias { get; init; } = string.Empty;

    public string? Name { get; init; }

    public string? Description { get; init; }

    public string Icon { get; init; } = string.Empty;

    public bool AllowedAsRoot { get; init; }

    public bool VariesByCulture { get; init; }

    public bool VariesBySegment { get; init; }

    public ById? Collection { get; init; }

    public bool IsElement { get; init; }

    public IReadOnlyList<PropertyModel> Properties { get; init; } = [];

    public IReadOnlyList<ContainerModel> Containers { get; init; } = [];

    public IReadOnlyList<ById> AllowedTemplates { get; init; } = [];

    public ById? DefaultTemplate { get; init; }

    public CleanupModel Cleanup { get; init; } = new(false, null, null);

    public IReadOnlyList<AllowedTypeModel> AllowedDocumentTypes { get; init; } = [];

    public IReadOnlyList<CompositionModel> Compositions { get; init; } = [];

    /// <summary>JSON lists may contain null, whatever their type says.</summary>
    public bool HasGaps =>
        new IEnumerable<object?>[] { Properties, Containers, AllowedTemplates, AllowedDocumentTypes, Compositions }
            .Any(list => list.Contains(null))
        || Properties.Any(property => property.DataType is null)
        || AllowedDocumentTypes.Any(allowed => allowed.DocumentType is null)
        || Compositions.Any(composition => composition.DocumentType is null);

    /// <param name="model">Gets everything of this form, as Umbraco's service takes it.</param>
    public T CopyTo<T>(T model)
        where T : ContentTypeModelBase
    {
        model.Alias = Alias;
        model.Name = Name?.Trim() ?? string.Empty;
        model.Description = Description;
        model.Icon = Icon;
        model.AllowedAsRoot = AllowedAsRoot;
        model.VariesByCulture = VariesByCulture;
        model.VariesBySegment = VariesBySegment;
        model.ListView = Collection?.Id;
        model.IsElement = IsElement;
        model.Properties = [.. Properties.Select(Property)];
        model.Containers = [.. Containers.Select(Container)];
        model.AllowedTemplateKeys = [.. AllowedTemplates.Select(template => template.Id)];
        model.DefaultTemplateKey = DefaultTemplate?.Id;
        model.AllowedContentTypes = [.. AllowedDocumentTypes.DistinctBy(allowed => allowed.DocumentType.Id).Select(Allowed)];
        model.Compositions = [.. Compositions.DistinctBy(composition => composition.DocumentType.Id).Select(Composition)];
        model.Cleanup = new ContentTypeCleanup
        {
            PreventCleanup = Cleanup.PreventCleanup,
            KeepAllVersionsNewerThanDays = Cleanup.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = Cleanup.KeepLatestVersionPerDayForDays,
        };
        return model;
    }

    private static ContentTypePropertyTypeModel Property(PropertyModel property) => new()
    {
        Key = property.Id,
        ContainerKey = property.Container?.Id,
        SortOrder = property.SortOrder,
        Alias = property.Alias,
        Name = property.Name.Trim(),
        Description = property.Description,
        DataTypeKey = property.DataType.Id,
        VariesByCulture = property.VariesByCulture,
        VariesBySegment = property.VariesBySegment,
        Validation = new PropertyTypeValidation
        {
            Mandatory = property.Validation?.Mandatory ?? false,
            MandatoryMessage = property.Validation?.MandatoryMessage,
            RegularExpression = property.Validation?.RegEx,
            RegularExpressionMessage = property.Validation?.RegExMessage,
        },
        Appearance = new PropertyTypeAppearance { LabelOnTop = property.Appearance?.LabelOnTop ?? false },
    };

    private static ContentTypePropertyContainerModel Container(ContainerModel container) => new()
    {
        Key = container.Id,
        ParentKey = container.Parent?.Id,
        Name = container.Name?.Trim(),
        Type = container.Type.ToString(),
        SortOrder = container.SortOrder,
    };

    /// <summary>The service finds the alias.</summary>
    private static ContentTypeSort Allowed(AllowedTypeModel allowed) =>
        new(allowed.DocumentType.Id, allowed.SortOrder, string.Empty);

    private static Composition Composition(CompositionModel composition) =>
        new() { Key = composition.DocumentType.Id, CompositionType = composition.CompositionType };
}

internal sealed record NewDocumentTypeForm : DocumentTypeForm
{
    public Guid? Id { get; init; }

    public ById? Parent { get; init; }
}
