using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OgpSummit.Plugin.Api;

/// <summary>Reads the JSON body of an editor's request; what cannot be read is named by its field.</summary>
internal static class JsonRequest
{
    private const int Largest = 512 * 1024;

    public static async Task<(T? Body, BackOfficeProblem? Problem)> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            return (null, BackOfficeProblem.WrongMediaType);
        }

        if (await ReadBytesAsync(request) is not { } bytes)
        {
            return (null, BackOfficeProblem.TooLarge);
        }

        try
        {
            return JsonSerializer.Deserialize<T>(bytes, ApiJson.Options) is { } body
                ? (body, null)
                : (null, BackOfficeProblem.UnreadableBody);
        }
        catch (JsonException error)
        {
            return (null, Unreadable(error));
        }
    }

    private static async Task<byte[]?> ReadBytesAsync(HttpRequest request)
    {
        if (request.ContentLength > Largest)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Largest)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }

    private static BackOfficeProblem Unreadable(JsonException error)
    {
        var field = error.Path?.TrimStart('$', '.').Split('.', '[')[0];
        return string.IsNullOrEmpty(field)
            ? BackOfficeProblem.UnreadableBody
            : BackOfficeProblem.UnreadableBody with
            {
                Errors = new Dictionary<string, IReadOnlyList<string>>
                {
                    [field] = [new Wording("Cette valeur n'est pas admise.", "This value is not allowed.").In(BackOfficeProblem.Language)],
                },
            };
    }
}
