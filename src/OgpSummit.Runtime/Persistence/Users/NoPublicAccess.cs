using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>No page is for members only: there are no members. Umbraco asks for every page that is read.</summary>
internal sealed class NoPublicAccess : IPublicAccessRepository
{
    public PublicAccessEntry? Get(Guid id) => null;

    public IEnumerable<PublicAccessEntry> GetMany(params Guid[]? ids) => [];

    public IEnumerable<PublicAccessEntry> Get(IQuery<PublicAccessEntry> query) => [];

    public int Count(IQuery<PublicAccessEntry>? query) => 0;

    public bool Exists(Guid id) => false;

    /// <exception cref="NotSupportedException">Always.</exception>
    public void Save(PublicAccessEntry entity) => throw new NotSupportedException("Public access is not offered: there are no members.");

    /// <exception cref="NotSupportedException">Always: there is none to delete.</exception>
    public void Delete(PublicAccessEntry entity) => throw new NotSupportedException("Public access is not offered: there are no members.");
}
