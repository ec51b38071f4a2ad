using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Urls;

internal sealed class DocumentUrlRepository(CmsScopeProvider scopes) : IDocumentUrlRepository
{
    private readonly Func<CmsDb, Guid, IEnumerable<UrlSegmentRow>> _ofDocument = EF.CompileQuery(
        (CmsDb db, Guid key) => db.Set<UrlSegmentRow>().AsTracking().Where(row => row.DocumentKey == key));

    /// <summary>What is given is all that the documents have; what did not change is not written.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        var wanted = publishedDocumentUrlSegments.Select(Row).ToLookup(row => row.DocumentKey);
        if (wanted.Count == 0)
        {
            return;
        }

        var db = scopes.WriteDb;
        foreach (var document in wanted)
        {
            var stored = _ofDocument(db, document.Key).ToDictionary(Identity);
            foreach (var row in document.DistinctBy(Identity))
            {
                if (!stored.Remove(Identity(row)))
                {
                    db.Add(row);
                }
            }

            db.RemoveRange(stored.Values);
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public IEnumerable<PublishedDocumentUrlSegment> GetAll() => scopes.Db.Set<UrlSegmentRow>()
        .AsNoTracking()
        .Select(row => new PublishedDocumentUrlSegment
        {
            DocumentKey = row.DocumentKey,
            NullableLanguageId = row.LanguageId,
            IsDraft = row.IsDraft,
            IsPrimary = row.IsPrimary,
            UrlSegment = row.Segment,
        })
        .ToList();

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        foreach (var keys in select.Chunk(500))
        {
            scopes.WriteDb.Set<UrlSegmentRow>().Where(row => keys.Contains(row.DocumentKey)).ExecuteDelete();
        }
    }

    private static UrlSegmentRow Row(PublishedDocumentUrlSegment segment) => new()
    {
        DocumentKey = segment.DocumentKey,
        LanguageId = segment.NullableLanguageId,
        IsDraft = segment.IsDraft,
        IsPrimary = segment.IsPrimary,
        Segment = segment.UrlSegment,
    };

    private static (int? LanguageId, bool IsDraft, bool IsPrimary, string Segment) Identity(UrlSegmentRow row) =>
        (row.LanguageId, row.IsDraft, row.IsPrimary, row.Segment);
}
