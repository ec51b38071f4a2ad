using System.Globalization;
using System.Text.Json.Nodes;
using OgpSummit.Runtime.USync.Format;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.USync.Values;

/// <summary>
/// Property values as files hold them and as the site stores them. Structures are indented JSON in files and one line in
/// the site; blocks have their inner values unfolded; an empty text stands for no value.
/// </summary>
internal sealed class ValueText(ElementProperties elements)
{
    /// <summary>Their values are text even where they look like JSON.</summary>
    private static readonly HashSet<string> PlainText =
    [
        Constants.PropertyEditors.Aliases.TextBox,
        Constants.PropertyEditors.Aliases.TextArea,
        Constants.PropertyEditors.Aliases.EmailAddress,
        Constants.PropertyEditors.Aliases.MultipleTextstring,
        Constants.PropertyEditors.Aliases.RadioButtonList,
        Constants.PropertyEditors.Aliases.MarkdownEditor,
    ];

    private static readonly HashSet<string> Blocks =
    [
        Constants.PropertyEditors.Aliases.BlockList,
        Constants.PropertyEditors.Aliases.BlockGrid,
        Constants.PropertyEditors.Aliases.SingleBlock,
    ];

    public string ToFile(object? value, PropertyKind property)
    {
        var text = Normalized(value);
        return Structure(text, property) is { } json
            ? JsonText.Pretty(HoldsBlocks(property) ? new BlockText(this, elements).ToFile(json) : json)
            : text;
    }

    /// <exception cref="SyncFileException">The text is no value of that kind.</exception>
    public object? FromFile(string text, PropertyKind property)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return property.Storage switch
        {
            ValueStorageType.Integer => Number(text),
            ValueStorageType.Decimal => Decimal(text),
            ValueStorageType.Date => Date(text),
            _ => StoredText(text, property),
        };
    }

    /// <summary>The text that an export would write after an import of this one.</summary>
    public string Canonical(string text, PropertyKind property) => ToFile(FromFile(text, property), property);

    /// <summary>The JSON that an editor's value is; null where it is something else or the editor's values are text.</summary>
    public static JsonNode? Structure(string text, PropertyKind property) =>
        PlainText.Contains(property.EditorAlias) ? null : JsonText.ParseStructure(text);

    private static bool HoldsBlocks(PropertyKind property) => Blocks.Contains(property.EditorAlias);

    private string StoredText(string text, PropertyKind property) => Structure(text, property) is { } json
        ? JsonText.Compact(HoldsBlocks(property) ? new BlockText(this, elements).FromFile(json) : json)
        : text;

    private static string Normalized(object? value) => value switch
    {
        null => "",
        DateTime date => date.ToFileDate(),
        bool flag => flag ? "1" : "0",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),

        // XML has line feeds only.
        _ => (value.ToString() ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
    };

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new SyncFileException($"\"{text}\" is not a whole number.");

    private static decimal Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new SyncFileException($"\"{text}\" is not a decimal number.");

    private static DateTime Date(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new SyncFileException($"\"{text}\" is not a date.");
}
