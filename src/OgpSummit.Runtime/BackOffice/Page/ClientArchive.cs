using System.Collections.Frozen;
using System.Formats.Tar;
using System.Text.Json;
using Microsoft.AspNetCore.StaticFiles;

namespace OgpSummit.Runtime.BackOffice.Page;

/// <summary>
/// The client of the back office, which the build put into this assembly (see <c>BackOffice/Client/build.mjs</c>):
/// some two hundred files, three megabytes, read when somebody first asks for one.
/// </summary>
internal sealed class ClientArchive
{
    private const string ResourceName = "BackOffice/client.tar";
    private const string DescriptionName = "client.json";
    private const string CompressedSuffix = ".br";

    private static readonly FileExtensionContentTypeProvider _contentTypes = new();

    private readonly Lazy<(ClientDescription Description, FrozenDictionary<string, ClientFile> Files)> _content = new(Read);

    public ClientDescription Description => _content.Value.Description;

    /// <param name="path">Below the client's folder, such as <c>css/umb-css.css</c>.</param>
    public ClientFile? Find(string path) => _content.Value.Files.GetValueOrDefault(path);

    public IEnumerable<string> Paths => _content.Value.Files.Keys;

    private static (ClientDescription Description, FrozenDictionary<string, ClientFile> Files) Read()
    {
        using var resource = typeof(ClientArchive).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"This assembly was built without {ResourceName}.");
        using var archive = new TarReader(resource);

        ClientDescription? description = null;
        var files = new Dictionary<string, ClientFile>(StringComparer.Ordinal);
        while (archive.GetNextEntry() is { } entry)
        {
            var content = new byte[entry.Length];
            entry.DataStream?.ReadExactly(content);
            if (entry.Name == DescriptionName)
            {
                description = JsonSerializer.Deserialize<ClientDescription>(content, JsonSerializerOptions.Web);
                continue;
            }

            var isCompressed = entry.Name.EndsWith(CompressedSuffix, StringComparison.Ordinal);
            var path = isCompressed ? entry.Name[..^CompressedSuffix.Length] : entry.Name;
            files.Add(path, new ClientFile(content, isCompressed, ContentTypeOf(path)));
        }

        return (
            description ?? throw new InvalidOperationException($"{ResourceName} holds no {DescriptionName}."),
            files.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static string ContentTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        _ => _contentTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream",
    };
}

/// <summary>What the build says about the client.</summary>
/// <param name="Version">Changes when a byte of it does.</param>
/// <param name="Imports">Names that extensions may import, and the file each stands for.</param>
/// <param name="Preload">The files without which the first screen cannot be drawn, the first of them the one that starts it.</param>
internal sealed record ClientDescription(
    string Version, IReadOnlyDictionary<string, string> Imports, IReadOnlyList<string> Preload);
