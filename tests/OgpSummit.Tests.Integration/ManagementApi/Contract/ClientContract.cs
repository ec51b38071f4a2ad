using System.Text.Json;

namespace OgpSummit.Tests.Integration.ManagementApi.Contract;

/// <summary>Holds JSON against the client's types: every member that it needs, no member that it does not know.</summary>
internal static class ClientContract
{
    /// <param name="type">As the client names it, such as <c>DocumentResponseModel</c> or <c>Array&lt;UserItemResponseModel&gt;</c>.</param>
    /// <param name="body">The JSON of an answer.</param>
    public static void Holds(string type, string body)
    {
        using var json = JsonDocument.Parse(body);
        var faults = Faults(type, json.RootElement, "$").ToList();
        Assert.True(faults.Count == 0, $"{type}:\n{string.Join('\n', faults.Take(20))}\n{body[..Math.Min(body.Length, 2000)]}");
    }

    public static IEnumerable<string> Faults(string type, JsonElement value, string path)
    {
        var alternatives = Alternatives(type);
        if (alternatives.Length > 1)
        {
            return OfOne(alternatives, value, path);
        }

        if (type.StartsWith("Array<", StringComparison.Ordinal))
        {
            return value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, at) => Faults(type[6..^1], item, $"{path}[{at}]"))
                : [$"{path} is {value.ValueKind}, not a list"];
        }

        return type switch
        {
            "unknown" => [],
            "string" => Kind(value, path, JsonValueKind.String),
            "number" => Kind(value, path, JsonValueKind.Number),
            "boolean" => Kind(value, path, JsonValueKind.True, JsonValueKind.False),
            "null" => Kind(value, path, JsonValueKind.Null),
            _ when ClientTypes.Current.TryGet(type, out var definition) => OfType(type, definition, value, path),
            _ => [$"{path}: the client has no type {type}"],
        };
    }

    /// <summary>The member that says which type it is decides; without one, whichever fits.</summary>
    private static IEnumerable<string> OfOne(string[] alternatives, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("$type", out var name))
        {
            return alternatives.Contains(name.GetString()!)
                ? Faults(name.GetString()!, value, path)
                : [$"{path} is of type {name}, which is none of {string.Join(", ", alternatives)}"];
        }

        var faults = alternatives.Select(alternative => Faults(alternative, value, path).ToList()).ToList();
        return faults.Any(found => found.Count == 0) ? [] : faults[0];
    }

    private static IEnumerable<string> OfType(string type, JsonElement definition, JsonElement value, string path)
    {
        if (definition.ValueKind == JsonValueKind.Array)
        {
            return definition.EnumerateArray().Any(name => value.ValueKind == JsonValueKind.String && name.ValueEquals(value.GetString()))
                ? []
                : [$"{path} is {value}, no {type}"];
        }

        return value.ValueKind == JsonValueKind.Object
            ? OfMembers(definition, value, path)
            : [$"{path} is {value.ValueKind}, not an object"];
    }

    private static IEnumerable<string> OfMembers(JsonElement definition, JsonElement value, string path)
    {
        var known = definition.EnumerateObject().ToDictionary(member => member.Name.TrimEnd('?'));
        foreach (var (name, member) in known)
        {
            if (value.TryGetProperty(name, out var found))
            {
                foreach (var fault in Faults(member.Value.GetString()!, found, $"{path}.{name}"))
                {
                    yield return fault;
                }
            }
            else if (!member.Name.EndsWith('?'))
            {
                yield return $"{path}.{name} is missing";
            }
        }

        foreach (var member in value.EnumerateObject().Where(member => !known.ContainsKey(member.Name)))
        {
            yield return $"{path}.{member.Name} is not known to the client";
        }
    }

    /// <summary>A list of alternatives is one type, and a list or null are two.</summary>
    private static string[] Alternatives(string type)
    {
        var end = type.StartsWith("Array<", StringComparison.Ordinal) ? type.LastIndexOf('>') + 1 : 0;
        var rest = type[end..].Split(" | ", StringSplitOptions.RemoveEmptyEntries);
        return end == 0 ? rest : [type[..end], .. rest];
    }

    private static IEnumerable<string> Kind(JsonElement value, string path, params JsonValueKind[] allowed) =>
        allowed.Contains(value.ValueKind) ? [] : [$"{path} is {value.ValueKind}, not {allowed[0]}"];
}
