using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>The first sheet of an Excel workbook.</summary>
internal static class XlsxSheet
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Range = "A1";
    private const string LastColumn = "Z";
    private const double ColumnWidth = 24;

    private const string DayFormat = "yyyy-mm-dd";

    /// <param name="headers">Of the columns.</param>
    /// <param name="rows">Texts, numbers and days.</param>
    /// <param name="name">Of the sheet.</param>
    public static byte[] Write(IReadOnlyList<SheetHeader> headers, IEnumerable<IReadOnlyList<object?>> rows, string name)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(
            rows.Select(row => headers.Zip(row).ToDictionary(pair => pair.First.Text, pair => Value(pair.Second))),
            sheetName: name,
            configuration: new OpenXmlConfiguration
            {
                AutoFilter = false,
                EnableConvertByteArray = false,
                EnableWriteFilePath = false,
                TableStyles = TableStyles.None,
                DynamicColumns = [.. headers.Select(Column)],
            });
        return stream.ToArray();
    }

    /// <exception cref="SheetRefusedException">It cannot be read.</exception>
    public static Sheet Read(byte[] bytes, SheetLimits limits)
    {
        ArchiveLimits.Check(bytes);
        try
        {
            return Rows(bytes, limits);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or InvalidOperationException or FormatException
            or ArgumentException or KeyNotFoundException or NullReferenceException or IndexOutOfRangeException or OverflowException)
        {
            // The library reads what Excel writes; of anything else it says little more than that it stumbled.
            throw ArchiveLimits.NoWorkbook();
        }
    }

    private static Sheet Rows(byte[] bytes, SheetLimits limits)
    {
        using var stream = new MemoryStream(bytes);
        var configuration = new OpenXmlConfiguration { EnableConvertByteArray = false, EnableSharedStringCache = false };
        string[]? headers = null;
        List<SheetRow> rows = [];
        var line = 0;

        // One more row than allowed, to know that there are more.
        var last = string.Create(CultureInfo.InvariantCulture, $"{LastColumn}{limits.Rows + 2}");
        foreach (var cells in stream.QueryRange(startCell: Range, endCell: last, configuration: configuration).Cast<IDictionary<string, object?>>())
        {
            line++;
            string[] texts = [.. cells.Values.Select(Text)];
            if (headers is null)
            {
                headers = texts;
            }
            else if (new SheetRow(line, texts) is { IsEmpty: false } row)
            {
                rows.Add(row);
            }
        }

        return line > limits.Rows + 1 ? throw limits.TooManyRows() : new Sheet(headers ?? [], rows);
    }

    private static string Text(object? cell) => cell switch
    {
        null => string.Empty,
        string text when text.Length > SheetLimits.LongestCell => text[..SheetLimits.LongestCell],
        string text => FormulaGuard.Restore(text),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? string.Empty,
    };

    private static object? Value(object? cell) => cell switch
    {
        string text => FormulaGuard.Protect(WithoutControls(text)),
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        _ => cell,
    };

    private static string WithoutControls(string text) =>
        PlainText.IsReadable(text) ? text : string.Concat(text.Where(letter => !PlainText.IsUnreadable(letter)));

    private static DynamicExcelColumn Column(SheetHeader header) => new(header.Text)
    {
        Width = ColumnWidth,
        Format = header.IsDay ? DayFormat : null,
    };
}

/// <summary>An archive says little about its size until it is unpacked: no more is unpacked than a workbook of the allowed rows needs.</summary>
internal static class ArchiveLimits
{
    private const int MostEntries = 200;
    private const long MostBytes = 64L * 1024 * 1024;

    /// <exception cref="SheetRefusedException">It is too large when unpacked, or no archive.</exception>
    public static void Check(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries || archive.Entries.Sum(Unpacked) > MostBytes)
            {
                throw TooLarge();
            }
        }
        catch (InvalidDataException)
        {
            throw NoWorkbook();
        }
    }

    public static SheetRefusedException NoWorkbook() => new(new(
        "Le fichier n'est pas un classeur Excel lisible : enregistrez-le en .xlsx ou en CSV.",
        "The file is no readable Excel workbook: save it as .xlsx or CSV."));

    private static SheetRefusedException TooLarge() => new(new(
        "Ce classeur est trop volumineux une fois décompressé.", "This workbook is too large when unpacked."));

    /// <summary>Counted, not believed: what the archive says about itself may be wrong.</summary>
    private static long Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var buffer = new byte[81_920];
        var total = 0L;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            total += read;
            if (total > MostBytes)
            {
                throw TooLarge();
            }
        }

        return total;
    }
}
