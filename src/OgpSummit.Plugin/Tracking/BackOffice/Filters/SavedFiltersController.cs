using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.BackOffice.Filters;

/// <summary>The editor's own; what belongs to others does not exist here.</summary>
[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class SavedFiltersController(Editor editor, SavedFilters filters) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "saved-filters")]
    public async Task<IActionResult> ListAsync() => new JsonAnswer(new SavedFilterList { Items = await filters.ReadAsync(editor.User) });

    [HttpPost("saved-filters")]
    public async Task<IActionResult> CreateAsync()
    {
        var (request, problem) = await ReadAsync();
        if (request is null)
        {
            return problem!;
        }

        var own = await filters.ReadAsync(editor.User);
        if (own.Count >= SavedFilters.Most)
        {
            return new BackOfficeProblemResult(SavedFilterProblems.TooMany);
        }

        var filter = new SavedFilterItem { Id = Guid.CreateVersion7(), Name = request.Name.Trim(), Query = request.Query };
        return !IsFree(filter, own) || !await filters.CreateAsync(editor.User, filter)
            ? new BackOfficeProblemResult(SavedFilterProblems.NameTaken)
            : new JsonAnswer(filter, StatusCodes.Status201Created);
    }

    [HttpPut("saved-filters/{id:guid}")]
    public async Task<IActionResult> UpdateAsync(Guid id)
    {
        var (request, problem) = await ReadAsync();
        if (request is null)
        {
            return problem!;
        }

        var own = await filters.ReadAsync(editor.User);
        var filter = new SavedFilterItem { Id = id, Name = request.Name.Trim(), Query = request.Query };
        if (!IsFree(filter, own))
        {
            return new BackOfficeProblemResult(SavedFilterProblems.NameTaken);
        }

        return own.Any(one => one.Id == id) && await filters.UpdateAsync(editor.User, filter)
            ? new JsonAnswer(filter)
            : new BackOfficeProblemResult(BackOfficeProblem.NotFound);
    }

    [HttpDelete("saved-filters/{id:guid}")]
    public async Task<IActionResult> DeleteAsync(Guid id)
    {
        var own = await filters.ReadAsync(editor.User);
        return own.Any(filter => filter.Id == id) && await filters.DeleteAsync(id)
            ? NoContent()
            : new BackOfficeProblemResult(BackOfficeProblem.NotFound);
    }

    private async Task<(SavedFilterRequest? Request, IActionResult? Problem)> ReadAsync()
    {
        var (request, problem) = await JsonRequest.ReadAsync<SavedFilterRequest>(Request);
        problem ??= request is null ? null : SavedFilterProblems.Of(request);
        return problem is null ? (request, null) : (null, new BackOfficeProblemResult(problem));
    }

    private static bool IsFree(SavedFilterItem filter, IReadOnlyList<SavedFilterItem> own) =>
        !own.Any(one => one.Id != filter.Id && string.Equals(one.Name, filter.Name, StringComparison.OrdinalIgnoreCase));
}
