using Microsoft.AspNetCore.Http;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.BackOffice.Filters;

internal sealed record SavedFilterList
{
    /// <summary>By name.</summary>
    public required IReadOnlyList<SavedFilterItem> Items { get; init; }
}

internal sealed record SavedFilterItem
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The state of the board, as it stands in the address.</summary>
    public required string Query { get; init; }
}

/// <summary>A filter as an editor names it.</summary>
internal sealed record SavedFilterRequest
{
    public const int LongestName = 100;
    public const int LongestQuery = 2_000;

    public required string Name { get; init; }

    public required string Query { get; init; }

    public bool IsNameWrong => string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > LongestName;

    public bool IsQueryWrong => Query.Length > LongestQuery;
}

internal static class SavedFilterProblems
{
    private static readonly BackOfficeProblem Invalid = new(
        "saved-filter-refused",
        StatusCodes.Status400BadRequest,
        new("Filtre refusé", "Filter refused"),
        new("Ce filtre ne peut pas être enregistré.", "This filter cannot be saved."));

    public static readonly BackOfficeProblem TooMany = new(
        "too-many-saved-filters",
        StatusCodes.Status409Conflict,
        new("Trop de filtres", "Too many filters"),
        new(
            $"Vous avez déjà {SavedFilters.Most} filtres : supprimez-en un d'abord.",
            $"You already have {SavedFilters.Most} filters: delete one first."));

    public static readonly BackOfficeProblem NameTaken = new(
        "saved-filter-name-taken",
        StatusCodes.Status409Conflict,
        new("Nom déjà pris", "Name already taken"),
        new("Un autre de vos filtres porte ce nom.", "Another of your filters has this name."));

    public static BackOfficeProblem? Of(SavedFilterRequest request)
    {
        Dictionary<string, IReadOnlyList<string>> errors = [];
        Add("name", request.IsNameWrong, SavedFilterRequest.LongestName);
        Add("query", request.IsQueryWrong, SavedFilterRequest.LongestQuery);
        return errors.Count > 0 ? Invalid with { Errors = errors } : null;

        void Add(string field, bool isWrong, int longest)
        {
            if (isWrong)
            {
                errors[field] = [new Wording($"Un texte de {longest} caractères au plus.", $"A text of at most {longest} characters.").In(BackOfficeProblem.Language)];
            }
        }
    }
}
