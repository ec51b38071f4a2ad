using System.Text.Json.Nodes;

namespace OgpSummit.Tests.Integration.ManagementApi.DocumentTypes;

/// <summary>Bodies of document types, as the client posts them.</summary>
internal static class GivenType
{
    public const string Textstring = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";

    private static int _count;

    public static string NewAlias() => $"probe{Interlocked.Increment(ref _count)}{Guid.NewGuid().ToString("N")[..6]}x";

    public static JsonObject Of(string alias, params JsonObject[] properties) => new()
    {
        ["id"] = Guid.NewGuid(),
        ["parent"] = null,
        ["alias"] = alias,
        ["name"] = alias,
        ["description"] = "",
        ["icon"] = "icon-document",
        ["allowedAsRoot"] = false,
        ["variesByCulture"] = true,
        ["variesBySegment"] = false,
        ["isElement"] = false,
        ["collection"] = null,
        ["properties"] = new JsonArray([.. properties]),
        ["containers"] = new JsonArray(),
        ["allowedTemplates"] = new JsonArray(),
        ["defaultTemplate"] = null,
        ["cleanup"] = new JsonObject { ["preventCleanup"] = false },
        ["allowedDocumentTypes"] = new JsonArray(),
        ["compositions"] = new JsonArray(),
        ["entityType"] = "document-type",
    };

    public static JsonObject Property(string alias, Guid? container = null, Guid? id = null) => new()
    {
        ["id"] = id ?? Guid.NewGuid(),
        ["container"] = Reference(container),
        ["sortOrder"] = 0,
        ["alias"] = alias,
        ["name"] = alias,
        ["description"] = "",
        ["dataType"] = new JsonObject { ["id"] = Textstring },
        ["variesByCulture"] = true,
        ["variesBySegment"] = false,
        ["validation"] = new JsonObject { ["mandatory"] = false, ["mandatoryMessage"] = null, ["regEx"] = null, ["regExMessage"] = null },
        ["appearance"] = new JsonObject { ["labelOnTop"] = false },
    };

    public static JsonObject Container(string type, string name, Guid id, Guid? parent = null) => new()
    {
        ["id"] = id,
        ["parent"] = Reference(parent),
        ["name"] = name,
        ["type"] = type,
        ["sortOrder"] = 0,
    };

    public static JsonObject Composition(string id, string type = "Composition") =>
        new() { ["documentType"] = new JsonObject { ["id"] = id }, ["compositionType"] = type };

    public static JsonObject With(this JsonObject type, string member, JsonNode? value)
    {
        type[member] = value;
        return type;
    }

    public static string Id(this JsonObject type) => type["id"]!.GetValue<Guid>().ToString();

    private static JsonObject? Reference(Guid? id) => id is { } key ? new JsonObject { ["id"] = key } : null;
}
