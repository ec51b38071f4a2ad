using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <summary>The fields of a form that came from a page of ours.</summary>
internal sealed class PageForm
{
    private const int Limit = 16 * 1024;

    private readonly IFormCollection? _fields;

    private PageForm(IFormCollection? fields) => _fields = fields;

    /// <summary>False when the form came from elsewhere, or from a page of before a change of keys: it has no fields then.</summary>
    public bool IsOurs => _fields is not null;

    public string this[string name] => _fields?[name].ToString() ?? "";

    public static async Task<PageForm> ReadAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = Limit;
        }

        var isOurs = http.Request.HasFormContentType
            && await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
        return new PageForm(isOurs ? await http.Request.ReadFormAsync() : null);
    }
}
