using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>The cells of a file that was sent, as texts.</summary>
/// <param name="Headers">The first row.</param>
/// <param name="Rows">Those after it; empty ones are left out.</param>
internal sealed record Sheet(IReadOnlyList<string> Headers, IReadOnlyList<SheetRow> Rows);

/// <param name="IsDay">Whether what stands below it is a day.</param>
internal sealed record SheetHeader(string Text, bool IsDay = false);

/// <param name="Line">Its number, as a spreadsheet program counts from 1.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<string> Cells)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>Empty where the row is shorter.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : string.Empty;
}

/// <summary>The file cannot be read at all; a wrong row is no reason to throw.</summary>
internal sealed class SheetRefusedException(Wording reason) : Exception(reason.English)
{
    public Wording Reason => reason;
}

/// <summary>How much is read of a file that anybody may have made.</summary>
internal sealed record SheetLimits(int Rows)
{
    /// <summary>What Excel holds.</summary>
    public const int LongestCell = 32_767;

    public const int Columns = 26;

    public SheetRefusedException TooManyRows() => new(new(
        $"Le fichier a plus de {Rows} lignes : partagez-le.", $"The file has more than {Rows} rows: split it."));
}
