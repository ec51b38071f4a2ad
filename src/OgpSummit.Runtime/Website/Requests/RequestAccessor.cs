using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Runtime.Website.Requests;

/// <summary>The current request, for Core, which knows no HTTP. Null outside of one.</summary>
internal sealed class RequestAccessor(IHttpContextAccessor http) : IRequestAccessor
{
    /// <summary>From the posted form, else from the query string.</summary>
    public string? GetRequestValue(string name)
    {
        if (http.HttpContext?.Request is not { } request)
        {
            return null;
        }

        var isPosted = request.HasFormContentType && request.Form.ContainsKey(name);
        return isPosted ? request.Form[name] : GetQueryStringValue(name);
    }

    public string? GetQueryStringValue(string name) => http.HttpContext?.Request.Query[name];

    public Uri? GetRequestUrl() =>
        http.HttpContext?.Request is { } request ? new Uri(request.GetEncodedUrl()) : null;
}
