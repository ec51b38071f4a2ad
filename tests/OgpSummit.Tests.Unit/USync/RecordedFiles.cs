using System.Text.Json;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Unit.USync;

/// <summary>Files that uSync wrote on a stock Umbraco 17, and what its database held for some of them.</summary>
internal static class RecordedFiles
{
    public static string Root { get; } = Path.Combine(Repository.Root, "tests/OgpSummit.Tests.Unit/USync/Recorded");

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static IEnumerable<TheoryDataRow<string>> All() => Directory
        .EnumerateFiles(Root, "*.config", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path))
        .Order(StringComparer.Ordinal)
        .Select(path => new TheoryDataRow<string>(path));

    public static IReadOnlyList<StoredValue> StoredValues() =>
        JsonSerializer.Deserialize<StoredValue[]>(File.ReadAllText(PathOf("stored-values.json")), JsonSerializerOptions.Web)!;
}
