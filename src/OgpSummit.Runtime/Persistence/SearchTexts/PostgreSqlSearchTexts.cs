using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.SearchTexts;

/// <summary>PostgreSQL's text search without a dictionary: the words come as they are to be found.</summary>
internal sealed class PostgreSqlSearchTexts : ISearchTexts
{
    public void Write(CmsDb db, int nodeId, SearchText text) => db.Database.ExecuteSql($"""
        INSERT INTO node_text(node_id, words)
        VALUES ({nodeId}, setweight(to_tsvector('simple', {text.Names}), 'A') || setweight(to_tsvector('simple', {text.Words}), 'D'))
        ON CONFLICT (node_id) DO UPDATE SET words = excluded.words
        """);

    public IQueryable<TextMatch> Find(CmsDb db, IEnumerable<string> words)
    {
        var query = string.Join(" & ", words.Select(word => $"{word}:*"));
        return db.Database.SqlQuery<TextMatch>($"""
            SELECT node_id AS "NodeId", -ts_rank(words, to_tsquery('simple', {query}))::double precision AS "Rank"
            FROM node_text WHERE words @@ to_tsquery('simple', {query})
            """);
    }
}
