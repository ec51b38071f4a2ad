using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Api.Description;
using OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

namespace OgpSummit.Plugin.Tracking.BackOffice.Reference;

internal static class SheetOperations
{
    private const string Group = "Spreadsheets";
    private const string Form = "multipart/form-data";
    private const string Csv = "text/csv";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static readonly ChoiceParameter Language = new(
        "lang", new("Langue des en-têtes ; sans elle, celle de l'éditeur.", "Language of the headers; without it that of the editor."), ["fr", "en"]);

    public static IReadOnlyList<BackOfficeOperation> All { get; } =
    [
        Download("getReportsAsCsv", "/reports.csv", "The published reports as CSV.", Csv),
        Download("getReportsAsXlsx", "/reports.xlsx", "The published reports as an Excel workbook.", Xlsx),
        Download("getCommitmentsAsCsv", "/commitments.csv", "The commitments as CSV.", Csv),
        Download("getCommitmentsAsXlsx", "/commitments.xlsx", "The commitments as an Excel workbook.", Xlsx),
        new(
            "previewReportImport", "post", "/report-import-previews", Group, "Says what a file of reports would create; creates nothing.", 200, typeof(ImportPreview))
        {
            Body = typeof(ImportUpload),
            BodyMediaType = Form,
            Problems = [400, 413, 415],
        },
        new(
            "putReportImport",
            "put",
            "/report-imports/{hash}",
            Group,
            "Creates the reports of the file with this hash, all or nothing. Sent again it creates nothing more.",
            200,
            typeof(ImportReceipt))
        {
            Body = typeof(ImportUpload),
            BodyMediaType = Form,
            Problems = [400, 409, 413, 415],
        },
        new("getReportImport", "get", "/report-imports/{hash}", Group, "How far the file with this hash has come, while it is carried out.", 200, typeof(ImportProgress))
        {
            Problems = [404],
        },
    ];

    private static BackOfficeOperation Download(string id, string path, string summary, string mediaType) =>
        new(id, "get", path, Group, summary, 200, typeof(byte[])) { MediaType = mediaType, Parameters = [Language], Problems = [400] };
}
