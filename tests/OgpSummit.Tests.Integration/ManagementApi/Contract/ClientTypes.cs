using System.Text.Json;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.ManagementApi.Contract;

/// <summary>
/// What the back office's client expects of each answer: an extract of the types in its npm package, written by
/// <c>extract.mjs</c>.
/// </summary>
internal sealed class ClientTypes
{
    private readonly Dictionary<string, Dictionary<string, string>> _operations;
    private readonly Dictionary<string, JsonElement> _types;

    private ClientTypes(Dictionary<string, Dictionary<string, string>> operations, Dictionary<string, JsonElement> types, string version) =>
        (_operations, _types, Version) = (operations, types, version);

    public static ClientTypes Current { get; } = Load();

    public string Version { get; }

    public IEnumerable<string> Operations => _operations.Keys;

    /// <returns>Null when the client has no such operation, or does not expect that status.</returns>
    public string? Answer(string method, string path, int status)
    {
        var segments = path.TrimEnd('/').Split('/');
        return _operations
            .Where(operation => Matches(operation.Key, method, segments))
            .OrderBy(operation => operation.Key.Count(sign => sign == '{'))
            .FirstOrDefault()
            .Value?.GetValueOrDefault(status.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public bool TryGet(string type, out JsonElement definition) => _types.TryGetValue(type, out definition);

    private static bool Matches(string operation, string method, string[] segments)
    {
        var (verb, template) = (operation.Split(' ')[0], operation.Split(' ')[1].Split('/'));
        return verb == method
            && template.Length == segments.Length
            && template.Zip(segments).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }

    private static ClientTypes Load()
    {
        var file = Path.Combine(
            Repository.Root, "tests", "OgpSummit.Tests.Integration", "ManagementApi", "Contract", "client-types.json");
        var root = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        return new(
            root.GetProperty("operations").Deserialize<Dictionary<string, Dictionary<string, string>>>()!,
            root.GetProperty("types").Deserialize<Dictionary<string, JsonElement>>()!,
            root.GetProperty("version").GetString()!);
    }
}
