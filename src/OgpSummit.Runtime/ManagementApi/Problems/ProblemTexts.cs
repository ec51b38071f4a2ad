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

    /// <param name="arguments">For <c>%0%</c>, <c>%1%</c> … of the text.</param>
    /// <returns>Null when no language file has it.</returns>
    public static string? Read(ILocalizedTextService texts, string alias, params string?[] arguments) =>
        Localize(texts, alias, CultureInfo.CurrentUICulture, arguments) ?? Localize(texts, alias, English, arguments);

    private static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-US");

    /// <summary>Umbraco answers a missing text with its alias in brackets.</summary>
    private static string? Localize(ILocalizedTextService texts, string alias, CultureInfo culture, string?[] arguments)
    {
        var tokens = arguments
            .Select((argument, index) => (Name: index.ToString(CultureInfo.InvariantCulture), argument))
            .ToDictionary(token => token.Name, token => token.argument);
        var text = texts.Localize(Area, alias, culture, tokens);
        return text == $"[{alias}]" ? null : text;
    }
}
