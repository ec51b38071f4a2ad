using System.Globalization;
using Lucene.Net.Documents;
using Fields = OgpSummit.Plugin.Search.Indexing.IndexSchema.Fields;

namespace OgpSummit.Plugin.Search.Queries;

/// <summary>What the index keeps of an entry to show it.</summary>
internal sealed record FoundEntry(Guid Key, string Type, string Title, int? Number, string Quoted)
{
    public static FoundEntry Of(Document document)
    {
        var number = Stored(document, Fields.Number);
        return new FoundEntry(
            Guid.ParseExact(Stored(document, Fields.Key), "N"),
            Stored(document, Fields.Type),
            Stored(document, Fields.Title),
            number.Length > 0 ? int.Parse(number, CultureInfo.InvariantCulture) : null,
            Stored(document, Fields.Quoted));
    }

    private static string Stored(Document document, string field) =>
        document.Get(field, CultureInfo.InvariantCulture) ?? string.Empty;
}
