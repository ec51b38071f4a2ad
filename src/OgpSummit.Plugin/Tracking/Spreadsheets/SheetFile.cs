using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>Reads a file by what it is, whatever its name says.</summary>
internal static class SheetFile
{
    /// <returns>A sheet that has the columns of reports.</returns>
    /// <exception cref="SheetRefusedException">It cannot be read.</exception>
    public static Sheet Read(byte[] file, SheetLimits limits)
    {
        var sheet = file switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => XlsxSheet.Read(file, limits),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw OldWorkbook(),
            _ => CsvSheet.Read(file, limits, headers => ReportColumns.Find(headers) is not null),
        };
        return ReportColumns.Find(sheet.Headers) is null ? throw CsvSheet.NoHeader() : sheet;
    }

    private static SheetRefusedException OldWorkbook() => new(new(
        "Ce classeur est d'un ancien format, ou protégé par un mot de passe : enregistrez-le en .xlsx, sans mot de passe.",
        "This workbook is of an old format, or protected by a password: save it as .xlsx without a password."));
}
