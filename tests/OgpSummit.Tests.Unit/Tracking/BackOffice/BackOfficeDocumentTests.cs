using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Api.Description;
using OgpSummit.Plugin.Tracking.BackOffice.Reference;

namespace OgpSummit.Tests.Unit.Tracking.BackOffice;

/// <summary>The contract with the package's client is a file, from which the client's types are generated.</summary>
public sealed class BackOfficeDocumentTests
{
    private static readonly JsonSerializerOptions Indented = new(ApiJson.Options) { WriteIndented = true };

    private readonly JsonObject _document = new BackOfficeDocument(TrackingOperations.All).Write();

    [Fact]
    public void The_document_is_the_one_that_the_client_was_generated_from()
    {
        var written = _document.ToJsonString(Indented) + "\n";
        var file = Path.Combine(Folder(), "openapi.json");
        var agreed = File.Exists(file) ? File.ReadAllText(file) : string.Empty;

        if (written != agreed)
        {
            File.WriteAllText(file + ".received", written);
        }

        Assert.True(written == agreed, $"{file} differs from what is written now; compare it with {file}.received and take that if it is meant.");
    }

    [Fact]
    public void Every_reference_leads_somewhere() => Assert.All(
        Descendants(_document).Where(pair => pair.Name == "$ref").Select(pair => pair.Node!.GetValue<string>()),
        reference => Assert.NotNull(reference.Split('/').Skip(1).Aggregate((JsonNode?)_document, (node, name) => node?[name])));

    [Fact]
    public void Every_field_of_an_answer_is_always_there() => Assert.All(
        TrackingOperations.All.Select(operation => operation.Answer).OfType<Type>().Where(type => type.IsClass && type.Namespace!.StartsWith("OgpSummit", StringComparison.Ordinal)),
        type =>
        {
            var schema = _document["components"]!["schemas"]![Name(type)]!;
            Assert.Equal(
                schema["properties"]!.AsObject().Select(field => field.Key),
                schema["required"]!.AsArray().Select(field => field!.GetValue<string>()));
        });

    [Fact]
    public void Every_operation_has_a_name_of_its_own_and_its_problems()
    {
        var operations = _document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(one => one.Value!).ToList();

        Assert.Distinct(operations.Select(operation => operation["operationId"]!.GetValue<string>()));
        Assert.All(operations, operation => Assert.Superset(
            new HashSet<string> { "401", "500" }, operation["responses"]!.AsObject().Select(response => response.Key).ToHashSet()));
    }

    private static string Name(Type type) => type.Name.EndsWith("Item", StringComparison.Ordinal) ? type.Name[..^4] : type.Name;

    private static IEnumerable<(string Name, JsonNode? Node)> Descendants(JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(part => Descendants(part.Value).Prepend((part.Key, part.Value))),
        JsonArray items => items.SelectMany(item => Descendants(item).Prepend(("[]", item))),
        _ => [],
    };

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
