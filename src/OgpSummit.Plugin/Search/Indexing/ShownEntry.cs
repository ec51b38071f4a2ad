using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>
/// What the index keeps of an entry to show it. One value per entry in a column of its own: Lucene's stored fields are
/// compressed in blocks, and unpacking a block for each hit cost more than the search.
/// </summary>
/// <param name="Quoted">The text that excerpts are cut from.</param>
internal sealed record ShownEntry(Guid Key, string Type, string Title, int? Number, string Quoted)
{
    // The column takes 32,766 bytes, and a character up to three of them.
    private const int LongestQuoted = 8_000;
    private const int LongestTitle = 1_000;

    public static ShownEntry Of(SearchEntry entry)
    {
        var text = entry.Summary.Length == 0 ? entry.Body : $"{entry.Summary}\n{entry.Body}";
        return new ShownEntry(entry.Key, entry.Type, Cut(entry.Title, LongestTitle), entry.Number, Cut(text, LongestQuoted));
    }

    public static ShownEntry Read(IndexSearcher searcher, int document)
    {
        var leaves = searcher.IndexReader.Leaves;
        var leaf = leaves[ReaderUtil.SubIndex(document, leaves)];
        var value = new BytesRef();
        leaf.AtomicReader.GetBinaryDocValues(IndexSchema.Fields.Shown).Get(document - leaf.DocBase, value);
        return Parse(value);
    }

    public BytesRef ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Key.ToByteArray());
        writer.Write(Type);
        writer.Write(Title);
        writer.Write(Number ?? -1);
        writer.Write(Quoted);
        writer.Flush();
        return new BytesRef(bytes.ToArray());
    }

    private static ShownEntry Parse(BytesRef value)
    {
        using var reader = new BinaryReader(new MemoryStream(value.Bytes, value.Offset, value.Length), Encoding.UTF8);
        return new ShownEntry(
            new Guid(reader.ReadBytes(16)),
            reader.ReadString(),
            reader.ReadString(),
            reader.ReadInt32() is >= 0 and var number ? number : null,
            reader.ReadString());
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
