using System.Text;
using Lucene.Net.Util;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>
/// Identity and stamp of an entry, side by side in one value per entry: comparing the index with the content reads
/// nothing else.
/// </summary>
internal readonly record struct IndexMark(string Id, string Stamp)
{
    private const char Separator = '\n';

    public static string Format(string id, string stamp) => $"{id}{Separator}{stamp}";

    public static IndexMark Parse(BytesRef value)
    {
        var text = Encoding.UTF8.GetString(value.Bytes, value.Offset, value.Length);
        var separator = text.IndexOf(Separator, StringComparison.Ordinal);
        return new IndexMark(text[..separator], text[(separator + 1)..]);
    }
}
