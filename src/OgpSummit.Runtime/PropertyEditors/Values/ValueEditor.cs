using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Values;

/// <summary>
/// The way of every value: read what was posted or stored into <typeparamref name="T" />, check it, store it, show it.
/// The same checks meet a posted value (validate) and a stored one (publish), so neither is a way around the other.
/// A value that cannot be read is never stored.
/// </summary>
internal abstract class ValueEditor<T> : DataValueEditor
    where T : notnull
{
    protected ValueEditor(ValueServices services, DataEditorAttribute attribute)
        : base(services.ShortStrings, services.Json, services.IO, attribute)
    {
        Services = services;
        Validators.Add(new Checks(this));
    }

    public override IValueRequiredValidator RequiredValidator => new Required(this);

    public override IValueFormatValidator FormatValidator => new Format(this);

    protected ValueServices Services { get; }

    protected ValidationTexts Texts => Services.Texts;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        Read(editorValue.Value).Has(out var value) ? Store(value, editorValue.DataTypeConfiguration) : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Read(property.GetValue(culture, segment)).Has(out var value) ? Show(value, property) : ShowNothing();

    public abstract Reading<T> Read(object? raw);

    /// <summary>The stored form, of the CLR type that the editor's value type asks for; null stores nothing.</summary>
    protected abstract object? Store(T value, object? configuration);

    /// <summary>What the back office's editor shows.</summary>
    protected virtual object? Show(T value, IProperty property) => value;

    protected virtual object? ShowNothing() => null;

    protected virtual string MalformedText(object raw) => Texts.Say("invalidValue");

    /// <param name="isEntered">True for a value that is being posted, false for one that lies in the database.</param>
    protected virtual IEnumerable<string> Faults(T value, object? configuration, bool isEntered) => [];

    /// <summary>Results that carry a path into the value, for editors with values inside.</summary>
    protected virtual IEnumerable<ValidationResult> NestedFaults(T value, PropertyValidationContext context) => [];

    /// <summary>What a property type's regular expression is tried on; every text must match.</summary>
    protected virtual IEnumerable<string> TextsToMatch(T value) => [value.ToString() ?? string.Empty];

    private sealed class Checks(ValueEditor<T> editor) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            var reading = editor.Read(value);
            if (reading.IsMalformed)
            {
                return [Fault(editor.MalformedText(value!))];
            }

            return reading.Has(out var read)
                ? editor.Faults(read, dataTypeConfiguration, isEntered: value is not string)
                    .Select(Fault)
                    .Concat(editor.NestedFaults(read, validationContext))
                : editor.FaultsOfNothing(dataTypeConfiguration).Select(Fault);
        }
    }

    /// <summary>A minimum number of entries applies to an empty value too.</summary>
    protected virtual IEnumerable<string> FaultsOfNothing(object? configuration) => [];

    private sealed class Required(ValueEditor<T> editor) : IValueRequiredValidator
    {
        public IEnumerable<ValidationResult> ValidateRequired(object? value, string valueType)
        {
            var reading = editor.Read(value);
            if (!reading.HasValue && !reading.IsMalformed)
            {
                // Umbraco replaces these two keys by the property type's own message.
                yield return Fault(value is null ? "#validation_invalidNull" : "#validation_invalidEmpty");
            }
        }
    }

    private sealed class Format(ValueEditor<T> editor) : IValueFormatValidator
    {
        public IEnumerable<ValidationResult> ValidateFormat(object? value, string valueType, string format)
        {
            if (editor.Read(value).Has(out var read) && !editor.TextsToMatch(read).All(text => Pattern.Matches(text, format)))
            {
                yield return Fault("#validation_invalidPattern");
            }
        }
    }

    private static ValidationResult Fault(string text) => new(text, ["value"]);
}
