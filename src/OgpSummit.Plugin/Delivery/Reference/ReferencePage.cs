using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Api.Description;

namespace OgpSummit.Plugin.Delivery.Reference;

/// <summary>The same document for people: one page, no script, nothing from elsewhere.</summary>
internal sealed partial class ReferencePage(OpenApi openApi)
{
    private const string Style = """
        :root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f3f5f8;--line:#d5dae1;--link:#0b4fb3}
        @media(prefers-color-scheme:dark){:root{--ink:#e8ebef;--paper:#14171c;--soft:#1f242b;--line:#39414c;--link:#8ab8ff}}
        body{margin:0 auto;max-width:60rem;padding:1.5rem;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
        a{color:var(--link)}h2{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:1.5rem}h3{margin-top:2rem}
        code,pre{font-family:ui-monospace,monospace;font-size:.9em;background:var(--soft);border-radius:.25rem}
        code{padding:.1em .3em}pre{padding:.75rem;overflow:auto;max-height:26rem}pre code{padding:0}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line)}
        .scroll{overflow-x:auto}nav ul{columns:2;padding-left:1.2rem}
        """;

    /// <summary>Allows the page its own style sheet and nothing else.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly JsonSerializerOptions Indented = new(ApiJson.Options) { WriteIndented = true };

    public string Write(string language, Uri origin)
    {
        var document = openApi.Write(language, origin);
        var page = new StringBuilder();
        Opening(page, document, language);
        Chapters(page, language);
        foreach (var operation in openApi.Operations)
        {
            Operation(page, operation, document, language, origin);
        }

        Schemas(page, document, language);
        return page.Append("</main></body></html>").ToString();
    }

    private void Opening(StringBuilder page, JsonObject document, string language)
    {
        var title = Text(document["info"]!["title"]);
        var other = language == "fr" ? "en" : "fr";
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title><style>{Style}</style></head><body><header><h1>{title}</h1>
            <p>{Text(document["info"]!["summary"])}</p>
            <p><a href="{ApiRoutes.Root}/openapi.json?lang={language}">OpenAPI 3.1</a> · <a href="?lang={other}" hreflang="{other}" lang="{other}">{(other == "fr" ? "Français" : "English")}</a></p></header>
            <nav aria-label="{Say(language, "Sommaire", "Contents")}"><ul>
            """);
        foreach (var chapter in ReferenceWords.Chapters)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{chapter.Anchor}\">{Encode(chapter.Title.In(language))}</a></li>");
        }

        foreach (var operation in openApi.Operations)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{operation.Id}\">{Encode(operation.Summary.In(language))}</a></li>");
        }

        page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#schemas\">{Say(language, "Champs", "Fields")}</a></li></ul></nav><main>");
    }

    private static void Chapters(StringBuilder page, string language)
    {
        foreach (var chapter in ReferenceWords.Chapters)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{chapter.Anchor}\">{Encode(chapter.Title.In(language))}</h2><p>{Marked(chapter.Text.In(language))}</p>");
        }

        page.Append("<dl>");
        foreach (var kind in ProblemKind.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"<dt id=\"{kind.Name}\"><code>{kind.Name}</code> ({kind.Status})</dt><dd>{Marked(kind.Meaning.In(language))}</dd>");
        }

        page.Append("</dl>");
    }

    private static void Operation(StringBuilder page, ApiOperation operation, JsonObject document, string language, Uri origin)
    {
        page.Append(CultureInfo.InvariantCulture, $"""
            <h2 id="{operation.Id}">{Encode(operation.Summary.In(language))}</h2>
            <p><code>GET {ApiRoutes.Root}{Encode(operation.Path)}</code></p><p>{Marked(operation.Description.In(language))}</p>
            """);
        Parameters(page, operation, language);

        var address = $"{origin.GetLeftPart(UriPartial.Authority)}{ApiRoutes.Root}{operation.Path.Replace("{id}", operation.IdentifierExample, StringComparison.Ordinal)}";
        page.Append(CultureInfo.InvariantCulture, $"<pre><code>curl {Encode(address)}{Required(operation)}</code></pre>");

        var content = document["paths"]![operation.Path]!["get"]!["responses"]!["200"]!["content"]![operation.MediaType]!;
        if (content["example"] is { } example)
        {
            page.Append(CultureInfo.InvariantCulture, $"<pre tabindex=\"0\"><code>{Encode(example.ToJsonString(Indented))}</code></pre>");
        }

        if (content["schema"]?["$ref"] is { } reference)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{Say(language, "Champs : ", "Fields: ")}{Link(reference)}</p>");
        }
    }

    private static string Required(ApiOperation operation) =>
        string.Concat(operation.Parameters
            .Where(parameter => parameter is { IsRequired: true, Example: not null })
            .Select(parameter => $"?{parameter.Name}={Encode(Uri.EscapeDataString(JsonNode.Parse(parameter.Example!)!.GetValue<string>()))}"));

    private static void Parameters(StringBuilder page, ApiOperation operation, string language)
    {
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\"><table><thead><tr><th scope=\"col\">{Say(language, "Paramètre", "Parameter")}</th><th scope=\"col\">{Say(language, "Sens", "Meaning")}</th><th scope=\"col\">{Say(language, "Valeurs", "Values")}</th></tr></thead><tbody>");
        if (operation.Identifier is { } identifier)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\"><code>{{id}}</code></th><td>{Marked(identifier.In(language))}</td><td></td></tr>");
        }

        foreach (var parameter in operation.Parameters)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\"><code>{parameter.Name}</code></th><td>{Marked(parameter.Description.In(language))}</td><td>{Encode(parameter.Takes.In(language))}</td></tr>");
        }

        page.Append("</tbody></table></div>");
    }

    private static void Schemas(StringBuilder page, JsonObject document, string language)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2 id=\"schemas\">{Say(language, "Champs", "Fields")}</h2>");
        foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject())
        {
            page.Append(CultureInfo.InvariantCulture, $"<h3 id=\"schema-{name}\">{name}</h3><p>{Marked(schema!["description"]?.GetValue<string>() ?? string.Empty)}</p><div class=\"scroll\"><table><tbody>");
            foreach (var (field, described) in schema["properties"]!.AsObject())
            {
                page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\"><code>{field}</code></th><td>{TypeOf(described!)}</td><td>{Marked(described!["description"]?.GetValue<string>() ?? string.Empty)}</td></tr>");
            }

            page.Append("</tbody></table></div>");
        }
    }

    private static string TypeOf(JsonNode schema)
    {
        if (schema["$ref"] is { } reference)
        {
            return Link(reference);
        }

        if (schema["anyOf"] is JsonArray choices)
        {
            return string.Join(" | ", choices.Select(choice => TypeOf(choice!)));
        }

        if (schema["enum"] is JsonArray values)
        {
            return string.Join(" | ", values.Select(value => $"<code>{(value is null ? "null" : Text(value))}</code>"));
        }

        if (schema["items"] is { } items)
        {
            return $"[ {TypeOf(items)} ]";
        }

        var type = schema["type"] is JsonArray types ? string.Join(" | ", types.Select(Text)) : Text(schema["type"]);
        return schema["format"] is { } format ? $"{type} ({Text(format)})" : type;
    }

    private static string Link(JsonNode reference)
    {
        var name = Encode(reference.GetValue<string>()[ApiSchemas.Prefix.Length..]);
        return $"<a href=\"#schema-{name}\">{name}</a>";
    }

    private static string Say(string language, string french, string english) => Encode(new Wording(french, english).In(language));

    private static string Marked(string text) => Code().Replace(Encode(text), "<code>$1</code>");

    private static string Text(JsonNode? value) => Encode(value?.GetValue<string>() ?? string.Empty);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
