namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>
/// Keeps texts from being taken for formulas: a spreadsheet program would run what somebody else wrote in a note. An apostrophe
/// before it makes it a text, and is taken away again on reading.
/// </summary>
internal static class FormulaGuard
{
    private const char Guard = '\'';

    /// <summary>As OWASP lists them, with the full-width forms that some programs read alike.</summary>
    private const string Openings = "=+-@\t\r\n＝＋－＠";

    public static string Protect(string text) => IsFormula(text.TrimStart(Guard)) ? Guard + text : text;

    public static string Restore(string text) =>
        text.StartsWith(Guard) && IsFormula(text.TrimStart(Guard)) ? text[1..] : text;

    private static bool IsFormula(string text) => text.TrimStart(' ') is [var first, ..] && Openings.Contains(first);
}
