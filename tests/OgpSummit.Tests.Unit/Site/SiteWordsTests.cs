using System.Text.RegularExpressions;
using System.Xml.Linq;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Unit.Site;

/// <summary>The pages take their words from dictionary items that the repository carries as files.</summary>
public sealed partial class SiteWordsTests
{
    private static readonly string _views = Path.Combine(Repository.Root, "src", "OgpSummit.Web", "Views");

    private static readonly IReadOnlyDictionary<string, XElement> _items = Directory
        .GetFiles(Path.Combine(Repository.Root, "uSync", "v17", "Dictionary"), "*.config")
        .Select(file => XDocument.Load(file).Root!)
        .ToDictionary(item => item.Attribute("Alias")!.Value);

    [Fact]
    public void Every_word_of_a_view_is_in_the_dictionary()
    {
        var keys = Directory.GetFiles(_views, "*.cshtml", SearchOption.AllDirectories).SelectMany(KeysOf).ToHashSet();

        Assert.True(keys.Count > 80, $"Only {keys.Count} keys were recognised in the views.");
        Assert.DoesNotContain(keys, key => !HasText($"Site.{key}"));
    }

    [Fact]
    public void Every_choice_has_a_word()
    {
        var choices = new[] { typeof(Completion), typeof(Assessor), typeof(Sector), typeof(OgpValue), typeof(Ambition), typeof(IrmResult) }
            .SelectMany(type => Enum.GetNames(type).Select(name => $"Site.{type.Name}.{name}"));

        Assert.DoesNotContain(choices, key => !HasText(key));
    }

    [Fact]
    public void Every_document_type_that_search_can_find_has_a_word()
    {
        var types = PagesOf(typeof(DocumentTypes)).Select(alias => $"Site.Type.{alias}");

        Assert.DoesNotContain(types, key => !HasText(key));
    }

    [Fact]
    public void Every_document_type_has_a_view_named_after_it() =>
        Assert.All(PagesOf(typeof(DocumentTypes)), alias => Assert.True(File.Exists(Path.Combine(_views, $"{alias}.cshtml")), alias));

    [Fact]
    public void Every_template_has_a_view_and_every_view_a_template()
    {
        var templates = Directory.GetFiles(Path.Combine(Repository.Root, "uSync", "v17", "Templates"), "*.config")
            .Select(file => XDocument.Load(file).Root!.Attribute("Alias")!.Value);
        var views = Directory.GetFiles(_views, "*.cshtml").Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.Equal(templates.Order(StringComparer.Ordinal), views.Where(name => name[0] != '_').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void French_signs_are_not_torn_from_their_word()
    {
        var torn = _items.Values.SelectMany(item => item.Descendants("Translation"))
            .Where(text => text.Attribute("Language")!.Value == "fr-FR" && TornSign().IsMatch(text.Value))
            .Select(text => text.Value);

        Assert.Empty(torn);
    }

    private static bool HasText(string alias) =>
        _items.TryGetValue(alias, out var item)
        && item.Descendants("Translation").Count(text => !string.IsNullOrWhiteSpace(text.Value)) == 2;

    private static IEnumerable<string> KeysOf(string view)
    {
        var source = File.ReadAllText(view);
        return Word().Matches(source).Select(match => match.Groups[1].Value)
            .Concat(Counted().Matches(source).SelectMany(match =>
                new[] { $"{match.Groups[1].Value}.One", $"{match.Groups[1].Value}.Many" }));
    }

    private static IEnumerable<string> PagesOf(Type aliases) => aliases.GetFields()
        .Select(field => (string)field.GetRawConstantValue()!)
        .Except([DocumentTypes.Milestone, DocumentTypes.IrmFinding]);

    [GeneratedRegex("""(?:T\[|T\.Format\(|new Fact\(|new Prose\([^"]*)"([A-Za-z.]+)[^A-Za-z.]""")]
    private static partial Regex Word();

    [GeneratedRegex("""T\.Count\("([A-Za-z.]+)[^A-Za-z.]""")]
    private static partial Regex Counted();

    [GeneratedRegex("""\w [:;?!»]|« """)]
    private static partial Regex TornSign();
}
