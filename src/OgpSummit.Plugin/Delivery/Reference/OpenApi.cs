using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Api.Description;

namespace OgpSummit.Plugin.Delivery.Reference;

/// <summary>
/// The OpenAPI 3.1 document of every operation of the public API. Written from the operations themselves rather than
/// by a generator: a generator would need MVC's API explorer, and on a stock site that feeds Umbraco's own documents.
/// </summary>
internal sealed class OpenApi(IEnumerable<ApiOperation> operations)
{
    private const string Problem = "application/problem+json";

    private static readonly ProblemKind[] Always = [ProblemKind.UnknownParameter, ProblemKind.MethodNotAllowed, ProblemKind.Failure, ProblemKind.NotReady];

    // What the API says about itself comes last, in whatever order features were registered.
    public IReadOnlyList<ApiOperation> Operations { get; } =
        [.. operations.OrderBy(operation => operation.Group == ReferenceController.Group ? 1 : 0)];

    public JsonObject Write(string language, Uri origin)
    {
        var schemas = new ApiSchemas(language);
        var paths = new JsonObject();
        foreach (var operation in Operations)
        {
            paths[operation.Path] = new JsonObject { ["get"] = Write(operation, schemas, language) };
        }

        schemas.Reference(typeof(ProblemBody));
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = Info(language),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = new Uri(origin, ApiRoutes.Root).AbsoluteUri }),
            ["tags"] = Tags(language),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject(schemas.All.Select(schema => KeyValuePair.Create(schema.Key, (JsonNode?)schema.Value))),
                ["responses"] = Responses(language),
                ["headers"] = Headers(language),
            },
        };
    }

    private static JsonObject Info(string language) => new()
    {
        ["title"] = new Wording("Sommet de l'OGP : API publique", "OGP Summit: public API").In(language),
        ["version"] = "1",
        ["summary"] = ReferenceWords.Purpose.In(language),
        ["description"] = string.Join("\n\n", ReferenceWords.Chapters.Select(chapter => $"## {chapter.Title.In(language)}\n\n{chapter.Text.In(language)}")),
    };

    private JsonArray Tags(string language) =>
        [.. Operations.Select(operation => operation.Group).Distinct().Select(group => new JsonObject { ["name"] = group.In(language) })];

    private static JsonObject Write(ApiOperation operation, ApiSchemas schemas, string language) => new()
    {
        ["operationId"] = operation.Id,
        ["tags"] = new JsonArray(operation.Group.In(language)),
        ["summary"] = operation.Summary.In(language),
        ["description"] = operation.Description.In(language),
        ["parameters"] = Parameters(operation, language),
        ["responses"] = Responses(operation, schemas, language),
    };

    private static JsonArray Parameters(ApiOperation operation, string language)
    {
        JsonArray parameters = [];
        if (operation.Identifier is { } identifier)
        {
            parameters.Add(new JsonObject
            {
                ["name"] = "id",
                ["in"] = "path",
                ["required"] = true,
                ["description"] = identifier.In(language),
                ["schema"] = new JsonObject { ["type"] = "string" },
                ["example"] = operation.IdentifierExample,
            });
        }

        foreach (var parameter in operation.Parameters)
        {
            parameters.Add(Write(parameter, language));
        }

        return parameters;
    }

    private static JsonObject Write(ApiParameter parameter, string language)
    {
        var written = new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = "query",
            ["required"] = parameter.IsRequired,
            ["description"] = parameter.Description.In(language),
            ["schema"] = parameter.Schema(),
        };
        if (parameter.Example is { } example)
        {
            written["example"] = JsonNode.Parse(example);
        }

        return written;
    }

    private static JsonObject Responses(ApiOperation operation, ApiSchemas schemas, string language)
    {
        var responses = new JsonObject { ["200"] = Success(operation, schemas) };
        responses["200"]!["description"] = operation.Summary.In(language);
        responses["304"] = Reference("NotModified");
        foreach (var status in operation.Problems.Concat(Always).Select(kind => kind.Status).Distinct().Order())
        {
            responses[$"{status}"] = Reference($"Problem{status}");
        }

        return responses;
    }

    private static JsonObject Success(ApiOperation operation, ApiSchemas schemas)
    {
        var schema = operation.Answer == typeof(string) ? new JsonObject { ["type"] = "string" }
            : operation.Answer == typeof(object) ? new JsonObject { ["type"] = "object" }
            : schemas.Reference(operation.Answer);
        var content = new JsonObject { ["schema"] = schema };
        if (ApiExamples.Of(schema, schemas.All) is JsonObject { Count: > 0 } example)
        {
            content["example"] = example;
        }

        return new JsonObject
        {
            ["description"] = string.Empty,
            ["headers"] = new JsonObject
            {
                ["ETag"] = new JsonObject { ["$ref"] = "#/components/headers/ETag" },
                ["Last-Modified"] = new JsonObject { ["$ref"] = "#/components/headers/LastModified" },
                ["Content-Language"] = new JsonObject { ["$ref"] = "#/components/headers/ContentLanguage" },
            },
            ["content"] = new JsonObject { [operation.MediaType] = content },
        };
    }

    private static JsonObject Responses(string language)
    {
        var responses = new JsonObject
        {
            ["NotModified"] = new JsonObject
            {
                ["description"] = new Wording(
                    "Rien de changé depuis la réponse dont `If-None-Match` ou `If-Modified-Since` parle.",
                    "Nothing has changed since the answer that `If-None-Match` or `If-Modified-Since` speaks of.").In(language),
            },
        };
        foreach (var kinds in ProblemKind.All.GroupBy(kind => kind.Status))
        {
            responses[$"Problem{kinds.Key}"] = new JsonObject
            {
                ["description"] = string.Join("\n", kinds.Select(kind => $"`{kind.Name}`: {kind.Meaning.In(language)}")),
                ["content"] = new JsonObject { [Problem] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"{ApiSchemas.Prefix}Problem" } } },
            };
        }

        return responses;
    }

    private static JsonObject Headers(string language) => new()
    {
        ["ETag"] = Header(language, new("À redonner dans `If-None-Match`.", "To be given back in `If-None-Match`."), "\"9f86d081884c7d659a2feaa0-br\""),
        ["LastModified"] = Header(
            language, new("Depuis quand le contenu n'a pas changé.", "Since when the content has not changed."), "Wed, 07 Dec 2016 09:00:00 GMT"),
        ["ContentLanguage"] = Header(language, new("Langue de la réponse.", "Language of the answer."), "fr"),
    };

    private static JsonObject Header(string language, Wording description, string example) => new()
    {
        ["description"] = description.In(language),
        ["schema"] = new JsonObject { ["type"] = "string" },
        ["example"] = example,
    };

    private static JsonObject Reference(string response) => new() { ["$ref"] = $"#/components/responses/{response}" };
}
