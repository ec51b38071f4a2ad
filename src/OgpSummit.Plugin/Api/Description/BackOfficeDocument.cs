using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OgpSummit.Plugin.Api.Description;

/// <summary>The OpenAPI 3.1 document of the back office's API, from which the client's types are generated.</summary>
internal sealed partial class BackOfficeDocument(IEnumerable<BackOfficeOperation> operations)
{
    private static readonly int[] Always = [401, 500];

    public IReadOnlyList<BackOfficeOperation> Operations { get; } = [.. operations];

    public JsonObject Write()
    {
        var schemas = new ApiSchemas("en");
        var paths = new JsonObject();
        foreach (var operation in Operations)
        {
            paths[operation.Path] ??= new JsonObject();
            paths[operation.Path]![operation.Method] = Write(operation, schemas);
        }

        schemas.Reference(typeof(BackOfficeProblemBody));
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "OGP Summit: back office API",
                ["version"] = "1",
                ["description"] = "For the client of the package. A request needs a signed-in editor, and is answered within the permissions of that editor.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = $"/{BackOfficeApiAttribute.Root}" }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject(schemas.All.Select(schema => KeyValuePair.Create(schema.Key, (JsonNode?)schema.Value))),
            },
        };
    }

    private static JsonObject Write(BackOfficeOperation operation, ApiSchemas schemas)
    {
        var written = new JsonObject
        {
            ["operationId"] = operation.Id,
            ["tags"] = new JsonArray(operation.Group),
            ["summary"] = operation.Summary,
            ["parameters"] = new JsonArray([.. Parameters(operation)]),
        };
        if (operation.Body is { } body)
        {
            written["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = Content(operation.BodyMediaType, body, schemas),
            };
        }

        written["responses"] = Responses(operation, schemas);
        return written;
    }

    private static IEnumerable<JsonObject> Parameters(BackOfficeOperation operation)
    {
        foreach (Match match in PathParameter().Matches(operation.Path))
        {
            var isKey = match.Groups[1].Value is "key" or "id";
            yield return new JsonObject
            {
                ["name"] = match.Groups[1].Value,
                ["in"] = "path",
                ["required"] = true,
                ["schema"] = isKey ? new JsonObject { ["type"] = "string", ["format"] = "uuid" } : new JsonObject { ["type"] = "string" },
            };
        }

        foreach (var parameter in operation.Parameters)
        {
            yield return new JsonObject
            {
                ["name"] = parameter.Name,
                ["in"] = "query",
                ["required"] = parameter.IsRequired,
                ["description"] = parameter.Description.English,
                ["schema"] = parameter.Schema(),
            };
        }
    }

    private static JsonObject Responses(BackOfficeOperation operation, ApiSchemas schemas)
    {
        var success = new JsonObject { ["description"] = operation.Summary };
        if (operation.Answer is { } answer)
        {
            success["content"] = Content(operation.MediaType, answer, schemas);
        }

        var responses = new JsonObject { [$"{operation.Status}"] = success };
        foreach (var status in operation.Problems.Concat(Always).Distinct().Order())
        {
            responses[$"{status}"] = new JsonObject
            {
                ["description"] = status == 401 ? "Nobody is signed in." : "A problem, in the editor's language.",
                ["content"] = Content("application/problem+json", typeof(BackOfficeProblemBody), schemas),
            };
        }

        return responses;
    }

    private static JsonObject Content(string mediaType, Type type, ApiSchemas schemas) => new()
    {
        [mediaType] = new JsonObject
        {
            ["schema"] = mediaType == "multipart/form-data" ? Form(type)
                : type == typeof(byte[]) ? new JsonObject { ["type"] = "string", ["format"] = "binary" }
                : type == typeof(string) ? new JsonObject { ["type"] = "string" }
                : schemas.Reference(type),
        },
    };

    /// <summary>The parts of a form are files.</summary>
    private static JsonObject Form(Type type)
    {
        var parts = type.GetProperties().Select(part => JsonNamingPolicy.CamelCase.ConvertName(part.Name)).ToArray();
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(parts.Select(part => KeyValuePair.Create(
                part, (JsonNode?)new JsonObject { ["type"] = "string", ["format"] = "binary" }))),
            ["required"] = new JsonArray([.. parts.Select(part => JsonValue.Create(part))]),
        };
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PathParameter();
}
