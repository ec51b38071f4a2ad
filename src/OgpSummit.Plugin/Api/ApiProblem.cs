namespace OgpSummit.Plugin.Api;

/// <summary>What is wrong with one request, before it is put into a language.</summary>
internal sealed record ApiProblem(ProblemKind Kind, Wording Detail)
{
    public string? Parameter { get; init; }

    public IReadOnlyList<string>? Allowed { get; init; }

    public static ApiProblem UnknownParameter(string name, IReadOnlyList<ApiParameter> known)
    {
        string[] names = [.. known.Select(parameter => parameter.Name)];
        var list = string.Join(", ", names);
        return new ApiProblem(
            ProblemKind.UnknownParameter,
            new(
                $"Cette adresse ne connaît pas « {Shortened(name)} ». Ses paramètres : {list}.",
                $"This address knows no “{Shortened(name)}”. Its parameters: {list}."))
        {
            Parameter = Shortened(name),
            Allowed = names,
        };
    }

    public static ApiProblem InvalidParameter(ApiParameter parameter) =>
        InvalidParameter(parameter.Name, parameter.Takes, parameter.Values);

    public static ApiProblem InvalidParameter(string name, Wording takes, IReadOnlyList<string> values) =>
        new(ProblemKind.InvalidParameter, new($"« {name} » attend : {takes.French}", $"“{name}” takes: {takes.English}"))
        {
            Parameter = name,
            Allowed = values.Count > 0 ? values : null,
        };

    // The name comes from the caller; what comes back stays readable.
    private static string Shortened(string name) => name.Length <= 50 ? name : $"{name[..50]}…";
}

/// <summary>An error, as RFC 9457 writes it, with two members of our own.</summary>
[Says("Une erreur, selon la RFC 9457.", "An error, as in RFC 9457.")]
internal sealed record ProblemBody
{
    [Says("Adresse de l'explication de ce genre d'erreur ; elle ne change pas.", "Address of the explanation of this kind of error; it does not change.")]
    public required string Type { get; init; }

    [Says("Le genre d'erreur.", "The kind of error.", Example = "\"Unknown parameter\"")]
    public required string Title { get; init; }

    [Says("Le code HTTP.", "The HTTP status.", Example = "400")]
    public required int Status { get; init; }

    [Says("Ce qui ne va pas dans cette requête.", "What is wrong with this request.")]
    public required string Detail { get; init; }

    [Says("Le paramètre en cause.", "The parameter in question.", Example = "\"limt\"")]
    public required string? Parameter { get; init; }

    [Says("Ce qui est admis.", "What is allowed.", Example = "[\"limit\", \"cursor\", \"lang\"]")]
    public required IReadOnlyList<string>? Allowed { get; init; }
}
