using System.ComponentModel.DataAnnotations;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Texts;

/// <summary>Text as it is typed, line breaks and outer blanks included.</summary>
internal class TextValueEditor(ValueServices services, DataEditorAttribute attribute)
    : ValueEditor<string>(services, attribute)
{
    /// <summary>What a column of stock's database holds; a longer text could not move there.</summary>
    private const int LongestShortText = 512;

    public override Reading<string> Read(object? raw)
    {
        if (raw is null or "")
        {
            return Reading<string>.Nothing;
        }

        return RawValue.AsText(raw) switch
        {
            null => Reading<string>.Malformed,
            "" => Reading<string>.Nothing,
            var text => Reading<string>.Of(text),
        };
    }

    protected override object? Store(string value, object? configuration) => value;

    protected override object ShowNothing() => string.Empty;

    protected override IEnumerable<string> Faults(string value, object? configuration, bool isEntered)
    {
        var longest = configuration switch
        {
            TextboxConfiguration box => box.MaxChars ?? LongestShortText,
            TextAreaConfiguration area => area.MaxChars,
            _ => null,
        };
        if (value.Length > longest)
        {
            yield return Texts.Say("stringLengthExceeded", longest, value.Length - longest);
        }
    }
}

internal sealed class EmailValueEditor(ValueServices services, DataEditorAttribute attribute)
    : TextValueEditor(services, attribute)
{
    private static readonly EmailAddressAttribute Address = new();

    protected override IEnumerable<string> Faults(string value, object? configuration, bool isEntered)
    {
        if (!Address.IsValid(value))
        {
            yield return Texts.Say("invalidEmail", value);
        }
    }
}
