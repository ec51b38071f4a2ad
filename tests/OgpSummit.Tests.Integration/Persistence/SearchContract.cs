using OgpSummit.Runtime.Persistence.SearchTexts;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.Persistence.TestSite;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>The search of the back office: by words of names and values, in any language, drafts too.</summary>
public abstract class SearchContract(RuntimeHost host) : SiteTest(host)
{
    [Theory]
    [InlineData("{0}")]
    [InlineData("{0} Données")]
    [InlineData("DONNEES {0}")]
    [InlineData("{0} donnée ouver")]
    [InlineData("{0} l'accès")]
    [InlineData("{0} transparence")]
    [InlineData("{0} \"ouvertes\" -(* :^")]
    public async Task A_draft_is_found_by_beginnings_of_its_words(string typed)
    {
        var word = Word();
        var key = await Site.GivenPageAsync($"Données ouvertes {word}", null, ("code", "Accès à la transparence"));

        Assert.Equal([key], Found(string.Format(System.Globalization.CultureInfo.InvariantCulture, typed, word)));
        Assert.DoesNotContain(key, Found($"{word} fermées"));
    }

    [Fact]
    public async Task A_word_in_a_name_counts_more_than_one_in_a_value()
    {
        var word = Word();
        var byValue = await Site.GivenPageAsync(null, null, ("code", word));
        var byName = await Site.GivenPageAsync($"Page {word}");

        Assert.Equal([byName, byValue], Found(word));
    }

    [Fact]
    public async Task A_part_of_what_is_found_comes_with_the_total()
    {
        var word = Word();
        for (var number = 0; number < 5; number++)
        {
            await Site.GivenNoteAsync($"Note {number} {word}");
        }

        var all = Found(word);
        var part = Get<ContentSearch>().Page(UmbracoObjectTypes.Document, word, new(), 3, 10);
        var nothing = Get<ContentSearch>().Page(UmbracoObjectTypes.Document, "-", new(), 0, 10);

        Assert.Equal(5, part.Total);
        Assert.Equal(all[3..], part.Keys);
        Assert.Equal(0, nothing.Total);
    }

    [Fact]
    public async Task What_was_changed_is_found_as_it_is_now_and_what_was_deleted_not_at_all()
    {
        var (before, after) = (Word(), Word());
        var key = await Site.GivenPublishedPageAsync($"Page {before}");
        var document = Site.Document(key);
        document.SetCultureName($"Page {after}", French);
        document.SetCultureName($"Page {after}", English);
        document.SetValue("title", after, French);
        document.SetValue("title", after, English);
        Get<IContentService>().Save(document);

        Assert.Empty(Found(before));
        Assert.Equal([key], Found(after));

        Get<IContentService>().Delete(Site.Document(key));
        Assert.Empty(Found(after));
    }

    [Fact]
    public async Task A_search_can_be_narrowed()
    {
        var word = Word();
        var parent = await Site.GivenPageAsync($"Parent {word}");
        var child = await Site.GivenPageAsync($"Child {word}", parent);
        var note = await Site.GivenNoteAsync($"Note {word}", parent);
        var trashed = await Site.GivenPageAsync($"Trashed {word}");
        Get<IContentService>().MoveToRecycleBin(Site.Document(trashed));

        Assert.Equal(Sorted(parent, child, note, trashed), Sorted(Found(word, new(WithTrashed: true))));
        Assert.Equal(Sorted(parent, child, note), Sorted(Found(word)));
        Assert.Equal(Sorted(child, note), Sorted(Found(word, new(BelowPath: Site.Document(parent).Path))));
        Assert.Equal([note], Found(word, new(ContentTypeIds: [Site.Note.Id])));
        Assert.Empty(Found(word, new(ContentTypeIds: [])));
    }

    [Fact]
    public void Media_are_found_and_documents_are_not_media()
    {
        var word = Word();
        var media = Site.GivenMedia(Site.File, name: $"Été {word}");

        Assert.Equal([media.Key], Get<ContentSearch>().Find(UmbracoObjectTypes.Media, $"ete {word}", new()).Select(node => node.Key));
        Assert.Empty(Found(word));
    }

    [Fact]
    public async Task The_key_of_a_document_finds_it_and_nothing_else_does()
    {
        var key = await Site.GivenPageAsync();

        Assert.Equal([key], Found(key.ToString()));
        Assert.Empty(Found(Guid.NewGuid().ToString()));
        Assert.Empty(Found("  "));
        Assert.Empty(Found("*:* \" ' () -"));
    }

    [Fact]
    public async Task Texts_that_are_missing_are_made_at_the_next_start()
    {
        var word = Word();
        var key = await Site.GivenPageAsync($"Page {word}");
        Get<IKeyValueService>().SetValue("OgpSummit.Runtime.SearchTexts", "0");

        Get<SearchTextRefresh>().Refresh(CancellationToken.None);

        Assert.Equal([key], Found(word));
        Assert.Equal(
            SearchText.Schema.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Get<IKeyValueService>().GetValue("OgpSummit.Runtime.SearchTexts"));
    }

    /// <summary>One that no other test has.</summary>
    private static string Word() => "q" + Guid.NewGuid().ToString("N")[..12];

    private Guid[] Found(string text, SearchNarrowing? narrowing = null) =>
        [.. Get<ContentSearch>().Find(UmbracoObjectTypes.Document, text, narrowing ?? new()).Select(node => node.Key)];

    private static IEnumerable<Guid> Sorted(params Guid[] keys) => keys.Order();
}

[Collection(OnSqlite.Name)]
public sealed class SearchOnSqlite(SqliteHost fixture) : SearchContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class SearchOnPostgreSql(PostgreSqlHost fixture) : SearchContract(fixture.Host);
