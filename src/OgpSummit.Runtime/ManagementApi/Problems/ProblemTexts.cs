using System.Globalization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Problems;

/// <summary>
/// What problems say, in the user's language. A text is looked up under <c>ContentEditingNotFound</c> (the enum without
/// “OperationStatus”, then its value), then under <c>NotFound</c>; the details under the same name with <c>Detail</c>.
/// </summary>
internal static class ProblemTexts
{
    private const string Area = "problems";

    public static (string Title, string? Detail) Of(ILocalizedTextService texts, Enum status)
    {
        var type = status.GetType().Name.Replace("OperationStatus", string.Empty, StringComparison.Ordinal);
        foreach (var alias in new[] { type + status, status.ToString() })
        {
            if (Read(texts, alias) is { } title)
            {
                return (title, Read(texts, alias + "Detail"));
            }
        }

        return (Read(texts, "otherwise")!, status.ToString());
    }

    /// <returns>Null when no language file has it.</returns>
    public static string? Read(ILocalizedTextService texts, string alias, string? argument = null)
    {
        var culture = CultureInfo.CurrentUICulture;
        var text = Localize(texts, alias, culture, argument) ?? Localize(texts, alias, English, argument);
        return text;
    }

    private static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-US");

    /// <summary>Umbraco answers a missing text with its alias in brackets.</summary>
    private static string? Localize(ILocalizedTextService texts, string alias, CultureInfo culture, string? argument)
    {
        var text = texts.Localize(Area, alias, culture, argument is null ? null : new Dictionary<string, string?> { ["0"] = argument });
        return text == $"[{alias}]" ? null : text;
    }
}
