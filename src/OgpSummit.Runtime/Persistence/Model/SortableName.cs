using System.Globalization;
using System.Text;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>
/// A name in lower case and without accents. Both databases then sort it alike (neither knows French by itself), "etat"
/// finds "État", and siblings whose URLs would be the same are recognised.
/// </summary>
internal static class SortableName
{
    public static string Of(string name)
    {
        if (Ascii.IsValid(name))
        {
            return name.ToLowerInvariant();
        }

        var folded = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Unligatured(char.ToLowerInvariant(character)));
            }
        }

        return folded.ToString();
    }

    private static string Unligatured(char character) => character switch
    {
        'œ' => "oe",
        'æ' => "ae",
        _ => character.ToString(),
    };
}
