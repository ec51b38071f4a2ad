using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>
/// What was sent for publication, read from Umbraco's audit trail. It is kept there alone, so requests of other packages that use
/// Umbraco's service count as well.
/// </summary>
internal sealed class SentDocuments(IAuditService audit)
{
    /// <summary>Of sendings that are looked through; older ones are in the history of their document only.</summary>
    private const int MostEntries = 1_000;

    /// <summary>Marks the entry that carries what the sender wrote; it precedes nothing else of the same moment.</summary>
    private const string CommentMark = "ogpPublicationRequest";

    private static readonly AuditType[] Sendings = [AuditType.SendToPublish, AuditType.SendToPublishVariant];
    private static readonly AuditType[] Entries = [.. Sendings, AuditType.Custom];
    private static readonly string DocumentType = UmbracoObjectTypes.Document.GetName()!;

    /// <summary>The latest request of each document, newest first, whether still open or not.</summary>
    public async Task<IReadOnlyList<PublicationRequest>> ReadAsync() =>
        [.. Read((await audit.GetItemsAsync(0, MostEntries, Direction.Descending, null, Entries)).Items).DistinctBy(request => request.Document)];

    /// <summary>The latest request of a document; null when it was never sent.</summary>
    public async Task<PublicationRequest?> FindAsync(IContent document) =>
        Read((await audit.GetItemsByEntityAsync(document.Id, 0, 50, Direction.Descending, Entries)).Items).FirstOrDefault();

    /// <summary>How often somebody sent anything since a moment.</summary>
    public async Task<long> CountAsync(IUser user, DateTime since) =>
        (await audit.GetPagedItemsByUserAsync(user.Key, 0, 1, Direction.Descending, Sendings, since)).Total;

    /// <summary>Umbraco's entry of a sending has no room for what the sender wrote: it follows in one of its own.</summary>
    public Task WriteCommentAsync(IContent document, IUser user, string comment) =>
        audit.AddAsync(AuditType.Custom, user.Key, document.Id, DocumentType, CommentMark, comment);

    /// <param name="entries">Newest first: the comment is met before the sending it belongs to.</param>
    private static IEnumerable<PublicationRequest> Read(IEnumerable<IAuditItem> entries)
    {
        Dictionary<int, string?> comments = [];
        foreach (var entry in entries.Where(entry => entry.EntityType == DocumentType))
        {
            if (entry.AuditType != AuditType.Custom)
            {
                comments.Remove(entry.Id, out var comment);
                var cultures = entry.Parameters?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
                yield return new PublicationRequest(entry.Id, entry.UserId, DateTime.SpecifyKind(entry.CreateDate, DateTimeKind.Utc), cultures, comment);
            }
            else if (entry.Comment == CommentMark)
            {
                comments.TryAdd(entry.Id, entry.Parameters);
            }
        }
    }
}
