using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Delivery;
using OgpSummit.Plugin.Delivery.Reference;
using OgpSummit.Plugin.Search;

namespace OgpSummit.Tests.Unit.Delivery;

/// <summary>The contract with partners is a file: a change of it shows in review.</summary>
public sealed class OpenApiTests
{
    private static readonly Uri Origin = new("https://example.org");
    private static readonly JsonSerializerOptions Indented = new(ApiJson.Options) { WriteIndented = true };

    private readonly OpenApi _openApi = new(
        [.. new Catalogue().Operations, SearchOperation.Operation, ReferenceController.Document, ReferenceController.Page]);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_document_is_the_one_that_was_agreed(string language)
    {
        var written = _openApi.Write(language, Origin).ToJsonString(Indented) + "\n";
        var file = Path.Combine(Folder(), $"openapi.{language}.json");
        var agreed = File.Exists(file) ? File.ReadAllText(file) : string.Empty;

        if (written != agreed)
        {
            File.WriteAllText(file + ".received", written);
        }

        Assert.True(written == agreed, $"{file} differs from what is written now; compare it with {file}.received and take that if it is meant.");
    }

    [Fact]
    public void Both_languages_describe_the_same() =>
        Assert.Equal(Shape(_openApi.Write("fr", Origin)), Shape(_openApi.Write("en", Origin)));

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var document = _openApi.Write("en", Origin);

        Assert.All(
            Descendants(document).Where(pair => pair.Name == "$ref").Select(pair => pair.Node!.GetValue<string>()),
            reference => Assert.NotNull(reference.Split('/').Skip(1).Aggregate((JsonNode?)document, (node, name) => node?[name])));
    }

    [Fact]
    public void Every_field_and_every_parameter_is_explained()
    {
        var document = _openApi.Write("en", Origin);
        var fields = document["components"]!["schemas"]!.AsObject()
            .SelectMany(schema => schema.Value!["properties"]!.AsObject().Select(field => (Name: $"{schema.Key}.{field.Key}", Value: field.Value!)));
        var parameters = document["paths"]!.AsObject()
            .SelectMany(path => path.Value!["get"]!["parameters"]!.AsArray().Select(one => (Name: $"{path.Key} {one!["name"]}", Value: one!)));

        Assert.All(fields.Concat(parameters), part => Assert.False(
            string.IsNullOrWhiteSpace(part.Value["description"]?.GetValue<string>()), part.Name));
    }

    [Fact]
    public void Every_operation_has_its_own_name_an_answer_and_its_errors()
    {
        var operations = _openApi.Write("en", Origin)["paths"]!.AsObject().Select(path => path.Value!["get"]!).ToList();

        Assert.Distinct(operations.Select(operation => operation["operationId"]!.GetValue<string>()));
        Assert.All(operations, operation =>
        {
            var responses = operation["responses"]!.AsObject().Select(response => response.Key).ToList();
            Assert.Superset(new HashSet<string> { "200", "304", "400", "405", "500", "503" }, responses.ToHashSet());
        });
    }

    [Fact]
    public void The_page_loads_nothing_from_elsewhere_and_explains_every_problem()
    {
        var page = new ReferencePage(_openApi).Write("fr", Origin);

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.All(ProblemKind.All, kind => Assert.Contains($"id=\"{kind.Name}\"", page, StringComparison.Ordinal));
    }

    private static string Shape(JsonNode document) =>
        string.Join('\n', Descendants(document).Where(pair => pair.Node is not JsonValue).Select(pair => pair.Name));

    private static IEnumerable<(string Name, JsonNode? Node)> Descendants(JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(part => Descendants(part.Value).Prepend((part.Key, part.Value))),
        JsonArray items => items.SelectMany(item => Descendants(item).Prepend(("[]", item))),
        _ => [],
    };

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
