using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>
/// How text becomes words. The name of a field says its language and whether its words are stemmed.
/// </summary>
/// <remarks>
/// Accents go first, before stop words and stems, so that “données” and “donnees” take the same path: many readers type
/// without accents, and titles in capitals lack them.
/// </remarks>
internal sealed class SummitAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    public const string French = "fr";
    public const string English = "en";

    // “engagement n° 12”, “commitment no. 12”: the sign for “number” says nothing.
    private static readonly string[] NumberSigns = ["n", "no", "nos", "numero", "number"];

    private static readonly CharArraySet FrenchStopWords = Folded(FrenchAnalyzer.DefaultStopSet);
    private static readonly CharArraySet EnglishStopWords = Folded(EnglishAnalyzer.DefaultStopSet);
    private static readonly CharArraySet OtherStopWords = Folded([]);

    public static CharArraySet StopWordsOf(string language) => language switch
    {
        French => FrenchStopWords,
        English => EnglishStopWords,
        _ => OtherStopWords,
    };

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var (field, language) = Split(fieldName);
        var tokenizer = new StandardTokenizer(IndexSchema.Version, reader);
        var words = Words(tokenizer, language);

        return new TokenStreamComponents(
            tokenizer,
            field is IndexSchema.Fields.Words or IndexSchema.Fields.TitleWords ? words : Stems(words, language));
    }

    private static ASCIIFoldingFilter Words(TokenStream stream, string language)
    {
        stream = language switch
        {
            // l'aide, d’accès
            French => new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES),
            English => new EnglishPossessiveFilter(IndexSchema.Version, stream),
            _ => stream,
        };
        return new ASCIIFoldingFilter(new LowerCaseFilter(IndexSchema.Version, stream));
    }

    private static TokenStream Stems(TokenStream words, string language)
    {
        var meaningful = new StopFilter(IndexSchema.Version, words, StopWordsOf(language));
        return language switch
        {
            French => new FrenchLightStemFilter(meaningful),
            English => new PorterStemFilter(meaningful),
            _ => meaningful,
        };
    }

    private static (string Field, string Language) Split(string fieldName)
    {
        var dot = fieldName.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? (fieldName, string.Empty) : (fieldName[..dot], fieldName[(dot + 1)..]);
    }

    private static CharArraySet Folded(IEnumerable<string> words)
    {
        var folded = new CharArraySet(IndexSchema.Version, 256, ignoreCase: false);
        folded.UnionWith(words.Select(Fold).Concat(NumberSigns));
        return folded.AsReadOnly();
    }

    private static string Fold(string word)
    {
        var folded = new char[word.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(word.ToCharArray(), 0, folded, 0, word.Length);
        return new string(folded, 0, length);
    }
}
