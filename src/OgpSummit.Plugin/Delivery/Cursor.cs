using System.Buffers.Text;
using System.Text;

namespace OgpSummit.Plugin.Delivery;

/// <summary>
/// Where a page ended, for the next one to begin: the position of its last item, in a form nobody is tempted to read.
/// Items added or removed meanwhile move no other item to or from a page.
/// </summary>
internal static class Cursor
{
    /// <summary>Characters that the longest cursor has.</summary>
    public const int Longest = 200;

    public static string After(string list, Position position) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{list}:{position}"));

    /// <summary>Null unless this list gave it.</summary>
    public static Position? Read(string list, string cursor)
    {
        try
        {
            var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
            return text.StartsWith($"{list}:", StringComparison.Ordinal) ? Position.Parse(text[(list.Length + 1)..]) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
