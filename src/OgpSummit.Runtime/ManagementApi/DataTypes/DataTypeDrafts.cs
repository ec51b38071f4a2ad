using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.DataTypes;

/// <summary>Data types as they are posted, before they are saved.</summary>
internal sealed class DataTypeDrafts(PropertyEditorCollection editors, IConfigurationEditorJsonSerializer serializer)
{
    private const int LongestUiAlias = 255;

    /// <summary>A new data type, or the reason why there is none.</summary>
    public (IDataType? Draft, IResult? Refusal) Create(NewDataTypeForm form, int parentId)
    {
        if (Editor(form) is not { } editor)
        {
            return (null, Answer.Problem(DataTypeOperationStatus.PropertyEditorNotFound));
        }

        var type = new DataType(editor, serializer, parentId);
        if (form.Id is { } key)
        {
            type.Key = key;
        }

        return Fill(type, editor, form) is { } refusal ? (null, refusal) : (type, null);
    }

    /// <returns>The reason why nothing can be taken over; null when everything was.</returns>
    public IResult? Change(IDataType type, DataTypeForm form) => Editor(form) is { } editor
        ? Fill(type, editor, form)
        : Answer.Problem(DataTypeOperationStatus.PropertyEditorNotFound);

    private IDataEditor? Editor(DataTypeForm form) =>
        form.EditorAlias is { } alias && editors.TryGet(alias, out var editor) ? editor : null;

    /// <summary>Settings without a value are left to their default.</summary>
    private static IResult? Fill(IDataType type, IDataEditor editor, DataTypeForm form)
    {
        if (!ItemName.TryRead(form.Name, out var name))
        {
            return Answer.Problem(DataTypeOperationStatus.InvalidName);
        }

        var settings = form.Values.OfType<DataTypeSetting>().Where(setting => setting.Value is not null).ToArray();
        if (string.IsNullOrWhiteSpace(form.EditorUiAlias)
            || form.EditorUiAlias.Length > LongestUiAlias
            || settings.Any(setting => string.IsNullOrWhiteSpace(setting.Alias))
            || settings.DistinctBy(setting => setting.Alias).Count() != settings.Length)
        {
            return Answer.Problem(DataTypeOperationStatus.InvalidConfiguration);
        }

        type.Name = name;
        type.Editor = editor;
        type.EditorUiAlias = form.EditorUiAlias;
        type.ConfigurationData = editor.GetConfigurationEditor()
            .FromConfigurationEditor(settings.ToDictionary(setting => setting.Alias, setting => setting.Value!));
        return Check(type, editor);
    }

    private static OperationProblem? Check(IDataType type, IDataEditor editor)
    {
        var faults = editor.GetConfigurationEditor().Validate(type.ConfigurationData)
            .Select(fault => fault.ErrorMessage)
            .OfType<string>()
            .ToArray();
        if (faults.Length > 0)
        {
            return new OperationProblem(DataTypeOperationStatus.InvalidConfiguration, detail: string.Join(' ', faults));
        }

        try
        {
            type.DatabaseType = StorageType.Of(type, editor);
            return null;
        }
        catch (InvalidOperationException malformed)
        {
            return new OperationProblem(
                DataTypeOperationStatus.InvalidConfiguration, detail: malformed.InnerException?.Message ?? malformed.Message);
        }
    }
}
