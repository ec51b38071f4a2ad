using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace OgpSummit.Runtime.Imaging;

/// <summary>
/// Signs what is asked of an image (HMAC-SHA256), so that nobody can have this machine make images that the site did not
/// offer. The file's path and the commands are signed; cache busters are not.
/// </summary>
internal sealed class ImageSignatures(SignatureKey key)
{
    /// <param name="path">As requested, with the path base, without escapes.</param>
    public string Sign(string path, IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var message = $"{path.ToLowerInvariant()}?{ImageCommands.Canonical(query)}";
        return Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes(message)));
    }

    public bool IsSigned(string path, IEnumerable<KeyValuePair<string, StringValues>> query, string? signature) =>
        signature is not null
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Sign(path, query)), Encoding.ASCII.GetBytes(signature.ToLowerInvariant()));

    /// <summary>The address with the signature of its commands; an address without any stays as it is.</summary>
    /// <param name="address">Relative or absolute.</param>
    public string Signed(string address)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
        {
            return address;
        }

        var path = PathOf(address[..question]);
        var query = QueryHelpers.ParseQuery(address[question..]);
        query.Remove(ImageCommands.SignatureName);
        var unsigned = QueryHelpers.AddQueryString(address[..question], query);
        return ImageCommands.Canonical(query).Length is 0 || !ImageFormat.IsResizable(path)
            ? unsigned
            : QueryHelpers.AddQueryString(unsigned, ImageCommands.SignatureName, Sign(path, query));
    }

    private static string PathOf(string address)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? absolute.AbsolutePath
            : address;
        return Uri.UnescapeDataString(path);
    }
}
