using System.Globalization;
using System.Text.Json.Nodes;

namespace OgpSummit.Plugin.Api;

/// <summary>
/// A parameter of the query string: what it takes, and the words for it. Requests are checked and the OpenAPI document is
/// written from the same object, so neither can promise what the other refuses.
/// </summary>
internal abstract record ApiParameter(string Name, Wording Description)
{
    /// <summary>As JSON.</summary>
    public string? Example { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Said to a caller whose value is refused.</summary>
    public abstract Wording Takes { get; }

    /// <summary>Every value there is; empty where they cannot be listed.</summary>
    public virtual IReadOnlyList<string> Values => [];

    public abstract bool Accepts(string value);

    /// <summary>JSON schema of the value.</summary>
    public abstract JsonObject Schema();
}

internal sealed record IntegerParameter(string Name, Wording Description, int Least, int Most, int? Default = null)
    : ApiParameter(Name, Description)
{
    public override Wording Takes => new($"un entier de {Least} à {Most}.", $"a whole number from {Least} to {Most}.");

    public override bool Accepts(string value) => Parse(value) is { } number && number >= Least && number <= Most;

    public int? ValueOf(string? value) => value is null ? Default : Parse(value);

    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = Least, ["maximum"] = Most };
        if (Default is { } number)
        {
            schema["default"] = number;
        }

        return schema;
    }

    private static int? Parse(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

internal sealed record ChoiceParameter(string Name, Wording Description, IReadOnlyList<string> Choices)
    : ApiParameter(Name, Description)
{
    public override Wording Takes => new(
        $"une de ces valeurs : {string.Join(", ", Choices)}.",
        $"one of these values: {string.Join(", ", Choices)}.");

    public override IReadOnlyList<string> Values => Choices;

    public override bool Accepts(string value) => Choices.Contains(value, StringComparer.Ordinal);

    public override JsonObject Schema() => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Choices.Select(choice => JsonValue.Create(choice))]),
    };
}

internal sealed record TextParameter(string Name, Wording Description, int Longest) : ApiParameter(Name, Description)
{
    public override Wording Takes => new($"un texte de 1 à {Longest} caractères.", $"a text of 1 to {Longest} characters.");

    public override bool Accepts(string value) => !string.IsNullOrWhiteSpace(value) && value.Length <= Longest;

    public override JsonObject Schema() => new()
    {
        ["type"] = "string",
        ["minLength"] = 1,
        ["maxLength"] = Longest,
    };
}
