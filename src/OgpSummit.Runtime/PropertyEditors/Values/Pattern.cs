using System.Text.RegularExpressions;

namespace OgpSummit.Runtime.PropertyEditors.Values;

internal static class Pattern
{
    /// <summary>
    /// A property type's regular expression on a text. Whoever wrote one that is malformed or runs away sees every value
    /// refused, and no request hangs.
    /// </summary>
    public static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
        }
        catch (Exception unusable) when (unusable is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
