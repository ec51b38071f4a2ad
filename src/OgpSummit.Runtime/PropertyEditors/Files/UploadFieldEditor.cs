using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Files;

[DataEditor(Aliases.UploadField, ValueEditorIsReusable = true)]
internal sealed class UploadFieldEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<UploadFieldValueEditor>(factory, new FileUploadConfigurationEditor(services.IO)), IMediaUrlGenerator
{
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, out string? mediaPath)
    {
        mediaPath = propertyEditorAlias == Aliases.UploadField ? value?.ToString() : null;
        return !string.IsNullOrEmpty(mediaPath);
    }
}

/// <summary>One file: <c>{ temporaryFileId, src }</c> posted, its path stored, <c>{ src }</c> shown.</summary>
internal sealed class UploadFieldValueEditor(
    ValueServices services, DataEditorAttribute attribute, MediaFiles files, UploadRules rules)
    : ValueEditor<FileReference>(services, attribute), IFileValue
{
    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var place = new FilePlace(editorValue.ContentKey, editorValue.PropertyTypeKey);
        var current = Read(currentValue).Has(out var stored) ? stored.Path : null;
        if (!Read(editorValue.Value).Has(out var posted))
        {
            files.GiveUp(current, place);
            return null;
        }

        if (Faults(posted, editorValue.DataTypeConfiguration, isEntered: true).Any())
        {
            return currentValue;
        }

        return posted.UploadKey is { } key ? files.Take(files.FindUpload(key)!, place, current)
            : files.MayName(posted.Path, current, place) ? posted.Path : currentValue;
    }

    public override Reading<FileReference> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<FileReference>.Nothing;
        }

        if (RawValue.AsNode(raw) is not JsonObject posted)
        {
            return RawValue.AsText(raw) is { } path ? Reading<FileReference>.Of(new(null, path)) : Reading<FileReference>.Malformed;
        }

        return FileReferences.Read(posted);
    }

    public object? MapFiles(object? stored, FilePlace place, Func<string, FilePlace, string?> map) =>
        Read(stored).Has(out var file) && file.Path is { } path ? map(path, place) ?? stored : stored;

    protected override object? Store(FileReference value, object? configuration) => value.Path;

    protected override object Show(FileReference value, IProperty property) => new ShownFile(value.Path);

    protected override IEnumerable<string> TextsToMatch(FileReference value) => value.Path is null ? [] : [value.Path];

    protected override IEnumerable<string> Faults(FileReference value, object? configuration, bool isEntered)
    {
        var accepted = (configuration as FileUploadConfiguration)?.FileExtensions.Select(Bare).ToArray() ?? [];
        return rules.Faults(value, extension => accepted.Length is 0 || accepted.Contains(extension));
    }

    private static string Bare(string extension) => extension.Trim().TrimStart('.').ToLowerInvariant();

    private sealed record ShownFile(string? Src);
}
