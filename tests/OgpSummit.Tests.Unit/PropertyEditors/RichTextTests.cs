using System.Text.Json.Nodes;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Tests.Unit.PropertyEditors;

public sealed class RichTextTests : IClassFixture<EditorBench>
{
    private const string Alias = "Umbraco.RichText";
    private readonly EditorBench _bench;

    public RichTextTests(EditorBench bench) => _bench = bench;

    [Fact]
    public void Html_is_clean_when_it_is_stored_and_pictures_lose_their_url()
    {
        var stored = Store("""
            <p onclick="x()">Un <a type="document" href="/{localLink:d1ad11b7-7869-48bb-8b36-2526b16cc5db}">lien</a></p>
            <img src="/media/placeholder.png" data-udi="umb://media/fc37d0d2eeeb4b458bfb041c0d06314c" alt="Hero"><script>alert(1)</script>
            """);

        Assert.Contains("href=\"/{localLink:d1ad11b7-7869-48bb-8b36-2526b16cc5db}\"", stored);
        Assert.Contains("src=\"\" data-udi=\"umb://media/fc37d0d2eeeb4b458bfb041c0d06314c\"", stored);
        Assert.DoesNotContain("script", stored);
        Assert.DoesNotContain("onclick", stored);
        Assert.DoesNotContain("placeholder", stored);
    }

    [Fact]
    public void Pictures_are_shown_with_the_url_of_today()
    {
        var shown = _bench.Show(Alias, "{}", Json("""<img src="" data-udi="umb://media/fc37d0d2eeeb4b458bfb041c0d06314c" alt="Hero">"""));

        Assert.Contains("/media/fc37d0d2-eeeb-4b45-8bfb-041c0d06314c.png", JsonNode.Parse(shown)!["markup"]!.GetValue<string>());
    }

    [Fact]
    public void What_came_into_the_database_another_way_is_clean_when_it_is_shown()
    {
        var shown = _bench.Show(Alias, "{}", Json("<p>a</p><script>alert(1)</script>"));

        Assert.Equal("<p>a</p>", JsonNode.Parse(shown)!["markup"]!.GetValue<string>());
    }

    [Fact]
    public void Plain_html_is_a_text_without_blocks()
    {
        Assert.Equal(Json("<p>plain</p>"), _bench.Store(Alias, "{}", "\"<p>plain</p>\""));
        Assert.Contains("plain", _bench.Show(Alias, "{}", "<p>plain</p>"));
    }

    [Fact]
    public void Nothing_but_what_is_taken_out_is_nothing() => Assert.Null(_bench.Store(Alias, "{}", "\"<script>alert(1)</script>\""));

    [Fact]
    public void Linked_content_and_pictures_are_references()
    {
        var editor = (IDataValueReference)_bench.Editor(Alias).GetValueEditor();

        var references = editor.GetReferences(Json("""
            <a type="document" href="/{localLink:d1ad11b7-7869-48bb-8b36-2526b16cc5db}">a</a>
            <a href="/{localLink:umb://media/25df2512cdb9422381cb6836b0271535}">b</a>
            <img src="" data-udi="umb://media/fc37d0d2eeeb4b458bfb041c0d06314c">
            """));

        Assert.Equal(
            [
                "umb://document/d1ad11b7786948bb8b362526b16cc5db", "umb://media/25df2512cdb9422381cb6836b0271535",
                "umb://media/fc37d0d2eeeb4b458bfb041c0d06314c",
            ],
            references.Select(reference => reference.Udi.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_pasted_picture_whose_upload_is_gone_is_left_out() =>
        Assert.DoesNotContain("img", Store("""<p>a</p><img src="blob:x" data-tmpimg="56053feb-83f1-445c-85ca-3f29ac5d696e">"""));

    private string Store(string markup) =>
        JsonNode.Parse((string)_bench.Store(Alias, "{}", Json(markup))!)!["markup"]!.GetValue<string>();

    private string Json(string markup) => _bench.Get<Umbraco.Cms.Core.Serialization.IJsonSerializer>().Serialize(
        new { markup, blocks = new Umbraco.Cms.Core.Models.Blocks.RichTextBlockValue() });
}
