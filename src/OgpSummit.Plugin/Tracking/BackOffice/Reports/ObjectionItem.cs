using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.BackOffice.Reports;

internal sealed record ObjectionItem
{
    /// <summary>Alias of the property to change.</summary>
    public required string Field { get; init; }

    /// <summary>In the editor's language.</summary>
    public required string Message { get; init; }

    public static ObjectionItem Of(Objection objection, TrackingTexts texts) =>
        new() { Field = objection.Property, Message = texts.Of(objection) };
}
