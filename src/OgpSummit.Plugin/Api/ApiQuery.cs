using Microsoft.AspNetCore.Http;

namespace OgpSummit.Plugin.Api;

/// <summary>The query string of a request, checked against the parameters of its operation.</summary>
internal sealed class ApiQuery
{
    private readonly Dictionary<string, string> _values;

    private ApiQuery(Dictionary<string, string> values) => _values = values;

    /// <summary>Null with a problem when a parameter is unknown, repeated or takes no such value.</summary>
    public static ApiQuery? Read(IQueryCollection query, IReadOnlyList<ApiParameter> parameters, out ApiProblem? problem)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (var (name, given) in query)
        {
            problem = parameters.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter
                ? ApiProblem.UnknownParameter(name, parameters)
                : given is [{ } value] && parameter.Accepts(value) ? null : ApiProblem.InvalidParameter(parameter);
            if (problem is not null)
            {
                return null;
            }

            values[name] = given[0]!;
        }

        problem = parameters.FirstOrDefault(parameter => parameter.IsRequired && !values.ContainsKey(parameter.Name)) is { } missing
            ? ApiProblem.InvalidParameter(missing)
            : null;
        return problem is null ? new ApiQuery(values) : null;
    }

    public string? this[ApiParameter parameter] => _values.GetValueOrDefault(parameter.Name);

    public int? this[IntegerParameter parameter] => parameter.ValueOf(_values.GetValueOrDefault(parameter.Name));
}
