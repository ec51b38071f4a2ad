namespace OgpSummit.Plugin.Api;

/// <summary>
/// One address that partners read: its parameters and its answer. A feature registers its operations; the OpenAPI document
/// and the reference page are written from them.
/// </summary>
/// <param name="Id">Name for generated clients: <c>listCommitments</c>.</param>
/// <param name="Path">Below <see cref="ApiRoutes.Root"/>: <c>/commitments/{id}</c>.</param>
/// <param name="Group">What it is about, as a heading.</param>
/// <param name="Summary">One line.</param>
/// <param name="Description">What a reader has to know.</param>
/// <param name="Answer">Type of the body of a 200.</param>
internal sealed record ApiOperation(
    string Id,
    string Path,
    Wording Group,
    Wording Summary,
    Wording Description,
    Type Answer)
{
    /// <summary>Of the query string.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [ApiLanguages.Parameter];

    /// <summary>Of a 200.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>Errors beside those of every operation.</summary>
    public IReadOnlyList<ProblemKind> Problems { get; init; } = [];

    /// <summary>What <c>{id}</c> stands for.</summary>
    public Wording? Identifier { get; init; }

    /// <summary>A value for <c>{id}</c>.</summary>
    public string? IdentifierExample { get; init; }

    /// <summary>True for <c>/api/ogp/v1/commitments/12</c> when the path is <c>/commitments/{id}</c>.</summary>
    public bool IsAt(string path)
    {
        var given = path.Trim('/').Split('/');
        var own = Path.Trim('/').Split('/');
        return given.Length == own.Length
            && own.Zip(given).All(pair => pair.First.StartsWith('{') || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));
    }
}
