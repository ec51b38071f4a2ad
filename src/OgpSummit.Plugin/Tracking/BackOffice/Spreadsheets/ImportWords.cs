using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Tracking.BackOffice.Reports;
using OgpSummit.Plugin.Tracking.Reporting;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>Says what is wrong with a row, column by column, in the editor's language.</summary>
internal sealed class ImportWords(TrackingTexts texts)
{
    /// <param name="row">A faulty one.</param>
    /// <param name="limits">What is wrong with it beside the rules.</param>
    public IReadOnlyList<ImportErrorItem> ErrorsOf(JudgedRow row, IReadOnlyList<ObjectionItem> limits)
    {
        // A cell that cannot be read is missing to the rules too; once is enough.
        var unreadable = row.Row.Faults.Select(fault => ReportColumns.Field(fault.Column)).ToHashSet();
        ImportErrorItem[] errors =
        [
            .. row.Row.Faults.Select(fault => Error(fault.Column, fault.Message.In(BackOfficeProblem.Language))),
            .. row.Objections
                .Select(objection => ObjectionItem.Of(objection, texts))
                .Concat(limits)
                .Where(objection => !unreadable.Contains(objection.Field))
                .Select(objection => Error(ColumnOf(objection.Field), objection.Message)),
            .. row.Messages.Select(message => Error(null, message)),
        ];
        return errors.Length > 0 ? errors : [Error(null, texts["notStored"])];
    }

    private static ReportColumn? ColumnOf(string field) =>
        ReportColumns.All.Cast<ReportColumn?>().FirstOrDefault(column => ReportColumns.Field(column!.Value) == field);

    private static ImportErrorItem Error(ReportColumn? column, string message) => new()
    {
        Column = column is { } known ? ReportColumns.Header(known).In(BackOfficeProblem.Language) : null,
        Message = message,
    };
}
