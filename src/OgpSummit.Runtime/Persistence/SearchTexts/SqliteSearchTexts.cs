using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.SearchTexts;

/// <summary>SQLite's FTS5, in a table that keeps the index and not the texts; its row ids are those of the nodes.</summary>
internal sealed class SqliteSearchTexts : ISearchTexts
{
    public void Write(CmsDb db, int nodeId, SearchText text) => db.Database.ExecuteSql(
        $"INSERT OR REPLACE INTO node_text(rowid, names, words) VALUES ({nodeId}, {text.Names}, {text.Words})");

    public IQueryable<TextMatch> Find(CmsDb db, IEnumerable<string> words)
    {
        var query = string.Join(' ', words.Select(word => $"\"{word}\"*"));
        return db.Database.SqlQuery<TextMatch>(
            $"SELECT rowid AS NodeId, bm25(node_text, 10.0, 1.0) AS Rank FROM node_text WHERE node_text MATCH {query}");
    }
}
