using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Dates;

internal sealed class MomentValueEditor(ValueServices services, DataEditorAttribute attribute, MomentKind kind)
    : ValueEditor<Moment>(services, attribute)
{
    public override Reading<Moment> Read(object? raw) => Moment.Read(raw);

    protected override object Store(Moment value, object? configuration) => Services.Json.Serialize(kind.Keep(value));

    protected override object Show(Moment value, IProperty property) =>
        new ShownMoment(kind.Write(value.Date), kind == MomentKind.WithTimeZone ? value.TimeZone : null);

    protected override string MalformedText(object raw) => Texts.Say("invalidDate");

    protected override IEnumerable<string> TextsToMatch(Moment value) => [kind.Write(value.Date)];

    protected override IEnumerable<string> Faults(Moment value, object? configuration, bool isEntered)
    {
        if (kind == MomentKind.WithTimeZone && !TimeZones.Allow(value.TimeZone, configuration as DateTimeConfiguration))
        {
            yield return Texts.Say("invalidTimeZone", value.TimeZone);
        }
    }

    private sealed record ShownMoment(string Date, string? TimeZone);
}
