namespace OgpSummit.Plugin.Api.Description;

/// <summary>One address of the back office's API as its OpenAPI document describes it; for the client's generator, in English.</summary>
/// <param name="Id">Name for generated clients.</param>
/// <param name="Method">Lower case.</param>
/// <param name="Path">Below the root; a part in braces is a parameter.</param>
/// <param name="Group">What it is about.</param>
/// <param name="Summary">One line.</param>
/// <param name="Status">When all is well.</param>
/// <param name="Answer">Type of the body then; null without a body.</param>
internal sealed record BackOfficeOperation(string Id, string Method, string Path, string Group, string Summary, int Status, Type? Answer)
{
    public Type? Body { get; init; }

    /// <summary>Of the body that is sent.</summary>
    public string BodyMediaType { get; init; } = "application/json";

    /// <summary>Of the answer.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>Of the query string.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>Statuses of its problems, beside 401 and 500.</summary>
    public IReadOnlyList<int> Problems { get; init; } = [];
}
