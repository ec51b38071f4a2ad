using System.Security.Cryptography;
using System.Text;

namespace OgpSummit.Web.PublicSite;

/// <summary>
/// What a public page may load: only this site. A style written into a page, such as the colours that editors give to the
/// axes, is allowed by its hash, so pages stay the same from one request to the next.
/// </summary>
internal static class ContentSecurity
{
    private static readonly object _hashesKey = new();

    /// <summary>Lets the page of this request carry exactly this text in a <c>style</c> element.</summary>
    public static void AllowStyle(this HttpContext context, string css)
    {
        if (context.Items[_hashesKey] is not List<string> hashes)
        {
            context.Items[_hashesKey] = hashes = [];
        }

        hashes.Add($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'");
    }

    public static string PolicyOf(HttpContext context)
    {
        var styles = string.Join(' ', context.Items[_hashesKey] as List<string> ?? []);
        return $"default-src 'self'; style-src 'self' {styles}; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'self'";
    }
}
