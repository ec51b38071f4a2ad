using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <summary>What every page of the sign-in has around its form.</summary>
/// <param name="Texts">In the language of the page.</param>
/// <param name="OtherLanguage">The same page in the other language.</param>
/// <param name="Antiforgery">Goes back with the form.</param>
internal sealed record PageFrame(PageTexts Texts, string OtherLanguage, AntiforgeryTokenSet Antiforgery)
{
    private const string ReturnUrl = "ReturnUrl";

    /// <summary>The query that goes along from page to page.</summary>
    public string Query { get; private init; } = "";

    public static PageFrame Of(HttpContext http)
    {
        var texts = PageTexts.For(http.Request);
        var antiforgery = http.RequestServices.GetRequiredService<IAntiforgery>();
        return new PageFrame(texts, With(http.Request, "lang", texts.OtherLanguage), antiforgery.GetAndStoreTokens(http))
        {
            Query = Kept(http.Request),
        };
    }

    /// <summary>Back to the authorization that sent the person here, or to the start: never to another site.</summary>
    public static string Return(HttpRequest request)
    {
        var address = request.Query[ReturnUrl].ToString();
        return address.StartsWith(Tokens.TokenPaths.Authorize + "?", StringComparison.Ordinal) ? address : BackOfficePath.Root;
    }

    private static string Kept(HttpRequest request)
    {
        var query = new QueryBuilder();
        foreach (var name in new[] { ReturnUrl, "lang" }.Where(name => request.Query.ContainsKey(name)))
        {
            query.Add(name, request.Query[name].ToString());
        }

        return query.ToString();
    }

    private static string With(HttpRequest request, string name, string value)
    {
        var query = request.Query.Where(parameter => parameter.Key != name)
            .Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value.ToString()))
            .Append(KeyValuePair.Create(name, (string?)value));
        return QueryHelpers.AddQueryString(request.Path, query);
    }
}
