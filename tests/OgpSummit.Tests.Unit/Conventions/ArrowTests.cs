using System.Reflection;
using System.Text.RegularExpressions;
using OgpSummit.Plugin;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Unit.Conventions;

/// <summary>Who may know whom.</summary>
public sealed partial class ArrowTests
{
    private static readonly Assembly Plugin = typeof(PluginComposer).Assembly;
    private static readonly Assembly Runtime = typeof(Umbraco.Extensions.WebApplicationBuilderExtensions).Assembly;

    [Fact]
    public void The_plugin_runs_on_stock_Umbraco() => Assert.DoesNotContain(
        Plugin.GetReferencedAssemblies(), name => name.Name is "OgpSummit.Runtime" or "OgpSummit.Web");

    [Fact]
    public void The_runtime_knows_nothing_of_the_plugin_or_the_site() => Assert.DoesNotContain(
        Runtime.GetReferencedAssemblies(), name => name.Name is "OgpSummit.Plugin" or "OgpSummit.Web");

    [Fact]
    public void Of_Umbraco_the_plugin_references_Core_alone() => Assert.Equal(
        ["Umbraco.Core"],
        Plugin.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Umbraco", StringComparison.Ordinal)));

    [Theory]
    [InlineData("ContentModel", "Tracking", "Delivery", "Search")]
    [InlineData("Tracking", "Delivery", "Search")]
    [InlineData("Search", "Tracking", "Delivery")]
    [InlineData("Delivery", "Search")]
    [InlineData("Api", "ContentModel", "Tracking", "Delivery", "Search")]
    public void A_feature_of_the_plugin_does_not_know(string feature, params string[] others)
    {
        var uses = SourcesOf("OgpSummit.Plugin", feature)
            .SelectMany(file => PluginNamespace().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToHashSet();

        Assert.DoesNotContain(uses, others.Contains);
    }

    [Fact]
    public void Lucene_belongs_to_search_alone() => Assert.DoesNotContain(
        SourcesOf("OgpSummit.Plugin").Concat(SourcesOf("OgpSummit.Web")).Where(file => !file.Contains("/Search/")),
        file => File.ReadAllText(file).Contains("Lucene.Net"));

    [Fact]
    public void Every_public_type_of_the_runtime_has_a_name_of_stock() => Assert.All(
        Runtime.GetExportedTypes(), type => Assert.StartsWith("Umbraco.", type.Namespace));

    private static IEnumerable<string> SourcesOf(string project, string folder = "") => Directory.EnumerateFiles(
            Path.Combine(Repository.Root, "src", project, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/"));

    [GeneratedRegex(@"OgpSummit\.Plugin\.(\w+)")]
    private static partial Regex PluginNamespace();
}
