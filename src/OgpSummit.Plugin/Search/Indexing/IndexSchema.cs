using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>
/// The fields of the index and how an entry becomes a document. Texts have a field per language, because each is analysed
/// in its own way and counts its own words.
/// </summary>
internal static class IndexSchema
{
    /// <summary>Raise it with any change to fields or analysis; an index of another number is rebuilt at start.</summary>
    public const int Number = 2;

    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly FieldType WordList = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_ONLY,
    };

    public static Document ToDocument(SearchEntry entry)
    {
        var language = LanguageOf(entry.Culture);
        Document document =
        [
            new StringField(Fields.Id, entry.Id, Field.Store.NO),
            new StringField(Fields.Culture, entry.Culture.ToLowerInvariant(), Field.Store.NO),
            new BinaryDocValuesField(Fields.Mark, new BytesRef(IndexMark.Format(entry.Id, entry.Stamp))),
            new BinaryDocValuesField(Fields.Shown, ShownEntry.Of(entry).ToBytes()),

            new TextField(Fields.In(Fields.Title, language), entry.Title, Field.Store.NO),
            new TextField(Fields.In(Fields.Label, language), entry.Label, Field.Store.NO),
            new TextField(Fields.In(Fields.Summary, language), entry.Summary, Field.Store.NO),
            new TextField(Fields.In(Fields.Body, language), entry.Body, Field.Store.NO),
            new Field(Fields.In(Fields.TitleWords, language), $"{entry.Title} {entry.Label}", WordList),
            new Field(Fields.In(Fields.Words, language), $"{entry.Title} {entry.Label} {entry.Summary} {entry.Body}", WordList),
        ];

        foreach (var code in entry.Codes)
        {
            document.Add(new StringField(Fields.Code, code.ToLowerInvariant(), Field.Store.NO));
        }

        foreach (var key in entry.Branch)
        {
            document.Add(new StringField(Fields.Branch, key.ToString("N"), Field.Store.NO));
        }

        return document;
    }

    public static Term ById(string id) => new(Fields.Id, id);

    /// <summary>All entries of a document and of what lies under it, in every culture.</summary>
    public static Term InBranch(Guid key) => new(Fields.Branch, key.ToString("N"));

    /// <summary><c>fr</c> of <c>fr-FR</c>.</summary>
    public static string LanguageOf(string culture) => culture.Split('-')[0].ToLowerInvariant();

    public static class Fields
    {
        public const string Id = "id";
        public const string Culture = "culture";
        public const string Code = "code";
        public const string Branch = "branch";
        public const string Mark = "mark";
        public const string Shown = "shown";

        public const string Title = "title";
        public const string Label = "label";
        public const string Summary = "summary";
        public const string Body = "body";

        /// <summary>Whole words of title and label, unstemmed: an unfinished word is completed among them first.</summary>
        public const string TitleWords = "titleWords";

        /// <summary>Whole words of everything, unstemmed and with stop words.</summary>
        public const string Words = "words";

        public static string In(string field, string language) => $"{field}.{language}";
    }
}
