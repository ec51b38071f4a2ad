using Microsoft.AspNetCore.Http;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.BackOffice.Reports;

internal static class ReportProblems
{
    private static readonly BackOfficeProblem Refused = new(
        "report-refused",
        StatusCodes.Status400BadRequest,
        new("Rapport refusé", "Report refused"),
        new("Ce rapport ne peut pas être publié tel quel.", "This report cannot be published as it is."));

    /// <summary>Nothing was stored.</summary>
    public static readonly BackOfficeProblem Taken = new(
        "report-id-taken",
        StatusCodes.Status409Conflict,
        new("Identifiant déjà pris", "Identifier already taken"),
        new(
            "Un autre document, ou un rapport qui dit autre chose, porte déjà cet identifiant.",
            "Another document, or a report that says something else, already has this identifier."));

    public static readonly BackOfficeProblem CommitmentNotPublished = new(
        "commitment-not-published",
        StatusCodes.Status409Conflict,
        new("Engagement non publié", "Commitment not published"),
        new("Publiez d'abord cet engagement : un rapport n'est public qu'avec lui.", "Publish this commitment first: a report is public only with it."));

    /// <param name="objections">By field.</param>
    public static BackOfficeProblem Of(IEnumerable<ObjectionItem> objections) => Refused with
    {
        Errors = objections
            .GroupBy(objection => objection.Field)
            .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Select(objection => objection.Message)]),
    };

    /// <param name="messages">Of whatever refused it: another package, or Umbraco.</param>
    /// <param name="otherwise">Said when nobody gave a reason.</param>
    public static BackOfficeProblem Of(IReadOnlyList<string> messages, string otherwise)
    {
        var detail = messages.Count > 0 ? string.Join(" ", messages) : otherwise;
        return Refused with { Detail = new(detail, detail) };
    }
}
