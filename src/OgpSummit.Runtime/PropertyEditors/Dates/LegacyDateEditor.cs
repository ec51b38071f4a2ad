using System.Globalization;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Dates;

/// <summary>The date picker of before Umbraco 17: a date and time of no particular zone, in the date column.</summary>
[DataEditor(Aliases.DateTime, ValueType = ValueTypes.DateTime, ValueEditorIsReusable = true)]
internal sealed class LegacyDateEditor(IDataValueEditorFactory factory) : Editor<LegacyDateValueEditor>(factory);

internal sealed class LegacyDateValueEditor(ValueServices services, DataEditorAttribute attribute)
    : ValueEditor<DateTime>(services, attribute)
{
    private const string ShownFormat = "yyyy-MM-dd HH:mm:ss";

    private static readonly string[] Formats =
    [
        ShownFormat, "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mm", "HH:mm:ss", "HH:mm",
    ];

    public override Reading<DateTime> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<DateTime>.Nothing;
        }

        var text = RawValue.AsText(raw)?.TrimEnd('Z');
        return DateTime.TryParseExact(
            text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var date)
            ? Reading<DateTime>.Of(date)
            : Reading<DateTime>.Malformed;
    }

    protected override object Store(DateTime value, object? configuration) => value;

    protected override object Show(DateTime value, IProperty property) => Format(value);

    protected override string MalformedText(object raw) => Texts.Say("invalidDate");

    protected override IEnumerable<string> TextsToMatch(DateTime value) => [Format(value)];

    private static string Format(DateTime value) => value.ToString(ShownFormat, CultureInfo.InvariantCulture);
}
