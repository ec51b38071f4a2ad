namespace OgpSummit.Plugin.Api;

/// <summary>Text as people type it. No database and no spreadsheet holds every control character.</summary>
internal static class PlainText
{
    public static bool IsReadable(string text) => !text.Any(IsUnreadable);

    public static bool IsUnreadable(char letter) => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n');
}
