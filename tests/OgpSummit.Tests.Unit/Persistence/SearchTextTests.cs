using OgpSummit.Runtime.Persistence.SearchTexts;
using OgpSummit.Runtime.Persistence.Versions;

namespace OgpSummit.Tests.Unit.Persistence;

public class SearchTextTests
{
    [Theory]
    [InlineData("Les Données ouvertes", "les donnee ouverte")]
    [InlineData("l’État d'Œuvre", "l etat d oeuvre")]
    [InlineData("FR0015 – 2015/2017", "fr0015 2015 2017")]
    [InlineData("os yeux pas", "os yeu pas")]
    [InlineData("\"a\" AND (b*) -c : d^2", "a and b c d 2")]
    [InlineData("", "")]
    public void Words_are_folded(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Fact]
    public void Html_counts_by_what_is_between_the_tags() =>
        Assert.Equal("droit a l information &", string.Join(' ', SearchWords.OfHtml("<p class=\"lead\">Droits &agrave; l&#39;information</p>")) + " &");

    [Fact]
    public void Of_a_value_in_json_only_its_texts_count()
    {
        var draft = new VersionData();
        draft.Names["en-US"] = new CultureName("Open data", default);
        draft.Add(1, new StoredValue(null, null, """
            {"contentData":[{"key":"8f18ad8b-397f-58c5-8186-a85c0f4b250c","contentTypeKey":"x","values":[
              {"alias":"title","culture":"fr-FR","editorAlias":"Umbraco.TextBox","value":"Jalon"},
              {"alias":"body","value":{"markup":"<b>Texte</b> riche"}}]}],"layout":{"Umbraco.BlockList":[{"contentKey":"y"}]}}
            """));
        draft.Add(2, new StoredValue("fr-FR", null, "Un résumé"));
        draft.Add(3, new StoredValue(null, null, 12));
        draft.Add(4, new StoredValue(null, null, "{ no JSON"));

        var text = SearchText.Of("Données", draft);

        Assert.Equal("donnee open data", text.Names);
        Assert.Equal("jalon texte riche un resume 12 no json", text.Words);
    }
}
