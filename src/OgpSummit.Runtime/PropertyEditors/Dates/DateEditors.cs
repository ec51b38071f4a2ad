using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Dates;

[DataEditor(Aliases.DateOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateOnlyEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : MomentEditor(factory, services, MomentKind.DateOnly);

[DataEditor(Aliases.TimeOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class TimeOnlyEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : MomentEditor(factory, services, MomentKind.TimeOnly);

[DataEditor(Aliases.DateTimeUnspecified, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateTimeUnspecifiedEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : MomentEditor(factory, services, MomentKind.Unspecified);

[DataEditor(Aliases.DateTimeWithTimeZone, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateTimeWithTimeZoneEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : MomentEditor(factory, services, MomentKind.WithTimeZone);

internal abstract class MomentEditor(IDataValueEditorFactory factory, ConfigurationServices services, MomentKind kind)
    : Editor<MomentValueEditor>(
        factory, services.Check<DateTimeConfiguration>(zones => TimeZones.Faults(zones, services.Texts)))
{
    protected override IDataValueEditor CreateValueEditor() =>
        DataValueEditorFactory.Create<MomentValueEditor>(Attribute!, kind);
}
