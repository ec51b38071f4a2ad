using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.Package;

/// <summary>The plug-in as other Umbraco sites get it.</summary>
public sealed class PackageTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ZipArchive _package = null!;

    public async ValueTask InitializeAsync()
    {
        await PackAsync();
        _package = await ZipFile.OpenReadAsync(Directory.GetFiles(_folder.Path, "OgpSummit.Plugin.*.nupkg").Single());
    }

    public async ValueTask DisposeAsync()
    {
        await _package.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void It_has_the_client_and_what_a_feed_shows()
    {
        var files = _package.Entries.Select(entry => entry.FullName).ToHashSet();

        Assert.Superset(
            new HashSet<string>
            {
                "lib/net10.0/OgpSummit.Plugin.dll",
                "staticwebassets/App_Plugins/OgpSummit/umbraco-package.json",
                "staticwebassets/App_Plugins/OgpSummit/client/manifests.js",
                "staticwebassets/App_Plugins/OgpSummit/localization/fr.js",
                "icon.png",
                "README.md",
                "LICENSE",
            },
            files);
        Assert.DoesNotContain(files, file => file.Contains("OgpSummit.Runtime", StringComparison.Ordinal) || file.EndsWith(".ts", StringComparison.Ordinal));
        Assert.All(Scripts(), script => Assert.Contains($"staticwebassets{script}", files));
    }

    [Fact]
    public void It_says_what_it_needs_and_what_it_does_not_know_yet()
    {
        var metadata = XDocument.Parse(Text("OgpSummit.Plugin.nuspec")).Root!.Elements().Single();
        string Of(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
        var dependencies = metadata.Descendants().Where(element => element.Name.LocalName == "dependency").ToArray();

        Assert.Equal("MIT", Of("license"));
        Assert.Contains("umbraco-marketplace", Of("tags").Split(' '));
        var umbraco = Assert.Single(dependencies, dependency => dependency.Attribute("id")!.Value.StartsWith("Umbraco", StringComparison.Ordinal));
        Assert.Equal("Umbraco.Cms.Core", umbraco.Attribute("id")!.Value);
        Assert.EndsWith(", 18.0.0)", umbraco.Attribute("version")!.Value, StringComparison.Ordinal);
        Assert.Equal(Of("version"), Manifest()["version"]!.GetValue<string>());
    }

    private IEnumerable<string> Scripts() => Manifest()["extensions"]!.AsArray().Select(extension => extension!["js"]).OfType<JsonNode>().Select(script => script.GetValue<string>());

    private JsonNode Manifest() => JsonNode.Parse(Text("staticwebassets/App_Plugins/OgpSummit/umbraco-package.json"))!;

    private string Text(string file)
    {
        using var reader = new StreamReader(_package.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    private async Task PackAsync()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Name;
        var start = new ProcessStartInfo("dotnet", ["pack", "src/OgpSummit.Plugin", "-c", configuration, "--no-build", "-o", _folder.Path])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
    }
}
