using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>Comma-separated values, or whatever separates them.</summary>
internal static class CsvSheet
{
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly string[] Separators = [";", ",", "\t"];

    /// <summary>Excel finds UTF-8 by its mark, and in French expects semicolons.</summary>
    public static byte[] Write(IReadOnlyList<SheetHeader> headers, IEnumerable<IReadOnlyList<object?>> rows, string language)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Settings(language == "fr" ? ";" : ",")))
        {
            WriteRow(csv, headers.Select(header => header.Text));
            foreach (var row in rows)
            {
                WriteRow(csv, row.Select(Text));
            }
        }

        return stream.ToArray();
    }

    /// <param name="bytes">The file.</param>
    /// <param name="limits">How much of it.</param>
    /// <param name="isHeader">Whether a first row has the columns that are needed: so the separator is found.</param>
    /// <exception cref="SheetRefusedException">It cannot be read.</exception>
    public static Sheet Read(byte[] bytes, SheetLimits limits, Func<IReadOnlyList<string>, bool> isHeader)
    {
        var text = TextEncoding.Decode(bytes);
        var separator = Separators.FirstOrDefault(one => isHeader(FirstRow(text, one))) ?? throw NoHeader();
        using var csv = Open(text, separator);
        List<SheetRow> rows = [];
        var headers = Next(csv) ?? [];
        while (Next(csv) is { } cells)
        {
            var row = new SheetRow(csv.Row, cells);
            if (row.IsEmpty)
            {
                continue;
            }

            if (rows.Count >= limits.Rows)
            {
                throw limits.TooManyRows();
            }

            rows.Add(row);
        }

        return new Sheet(headers, rows);
    }

    public static SheetRefusedException NoHeader() => new(new(
        "Les colonnes ne sont pas reconnues : la première ligne doit être celle d'un fichier téléchargé ici, séparée par des points-virgules, des virgules ou des tabulations.",
        "The columns are not recognised: the first row must be that of a file downloaded here, separated by semicolons, commas or tabs."));

    private static string[] FirstRow(string text, string separator)
    {
        try
        {
            using var csv = Open(text, separator);
            return Next(csv) ?? [];
        }
        catch (SheetRefusedException)
        {
            return [];
        }
    }

    private static CsvParser Open(string text, string separator) => new(new StringReader(text), Settings(separator));

    private static string[]? Next(CsvParser csv)
    {
        try
        {
            return csv.Read() ? [.. (csv.Record ?? []).Take(SheetLimits.Columns).Select(FormulaGuard.Restore)] : null;
        }
        catch (Exception error) when (error is BadDataException or MaxFieldSizeException)
        {
            throw Broken(csv.RawRow);
        }
    }

    private static SheetRefusedException Broken(int line) => new(new(
        $"Le fichier ne peut plus être lu à partir de la ligne {line} : un guillemet y manque, ou une cellule est trop longue.",
        $"The file cannot be read from line {line} on: a quotation mark is missing there, or a cell is too long."));

    private static CsvConfiguration Settings(string separator) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = separator,
        HasHeaderRecord = false,
        IgnoreBlankLines = false,
        MaxFieldSize = SheetLimits.LongestCell,
    };

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }

    private static string Text(object? cell) => cell switch
    {
        null => string.Empty,
        string text => FormulaGuard.Protect(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => FormulaGuard.Protect(cell.ToString() ?? string.Empty),
    };
}
