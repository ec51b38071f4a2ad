using OgpSummit.Plugin.Api.Description;
using OgpSummit.Plugin.Tracking.BackOffice.Filters;

namespace OgpSummit.Plugin.Tracking.BackOffice.Reference;

internal static class SavedFilterOperations
{
    private const string Group = "Saved filters";
    private const string One = "/saved-filters/{id}";

    public static IReadOnlyList<BackOfficeOperation> All { get; } =
    [
        new("listSavedFilters", "get", "/saved-filters", Group, "The editor's own filters of the board, by name.", 200, typeof(SavedFilterList)),
        new("createSavedFilter", "post", "/saved-filters", Group, "Keeps a filter.", 201, typeof(SavedFilterItem))
        {
            Body = typeof(SavedFilterRequest),
            Problems = [400, 409, 413, 415],
        },
        new("updateSavedFilter", "put", One, Group, "Renames a filter or changes it.", 200, typeof(SavedFilterItem))
        {
            Body = typeof(SavedFilterRequest),
            Problems = [400, 404, 409, 413, 415],
        },
        new("deleteSavedFilter", "delete", One, Group, "Deletes a filter.", 204, null) { Problems = [404] },
    ];
}
