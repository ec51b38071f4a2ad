using System.Globalization;
using System.Text;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>The words of the scale and of the assessors, as people write and read them.</summary>
internal static class ReportWords
{
    public static Wording Of(Completion completion) => completion switch
    {
        Completion.NotStarted => new("Non commencé", "Not started"),
        Completion.Limited => new("Limité", "Limited"),
        Completion.Substantial => new("Substantiel", "Substantial"),
        Completion.Complete => new("Complet", "Complete"),
        Completion.Withdrawn => new("Retiré", "Withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(completion)),
    };

    public static Wording Of(Assessor assessor) => assessor switch
    {
        Assessor.Government => new("Gouvernement", "Government"),
        Assessor.CivilSociety => new("Société civile", "Civil society"),
        Assessor.Irm => new("MEI", "IRM"),
        _ => throw new ArgumentOutOfRangeException(nameof(assessor)),
    };

    public static Completion? ReadCompletion(string text) => Read<Completion>(text, Of);

    public static Assessor? ReadAssessor(string text) => Read<Assessor>(text, Of);

    /// <summary>Without accents, case and what is no letter or digit: “Non commencé” and “non-commence” are the same.</summary>
    public static string Folded(string text) => string.Concat(text
        .Normalize(NormalizationForm.FormD)
        .Where(char.IsLetterOrDigit)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant));

    private static TChoice? Read<TChoice>(string text, Func<TChoice, Wording> words)
        where TChoice : struct, Enum
    {
        var folded = Folded(text);
        foreach (var choice in Enum.GetValues<TChoice>())
        {
            if (folded == Folded(words(choice).French) || folded == Folded(words(choice).English) || folded == Folded(choice.ToAlias()))
            {
                return choice;
            }
        }

        return null;
    }
}
