using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

/// <summary>The three kinds of types together, for what reaches across kinds.</summary>
internal sealed class ContentTypeSets(ContentTypeSet documents, MediaTypeSet media, MemberTypeSet members)
{
    /// <summary>The entities themselves, not clones.</summary>
    public IEnumerable<IContentTypeComposition> All => documents.Current.ById.Values
        .Concat<IContentTypeComposition>(media.Current.ById.Values)
        .Concat(members.Current.ById.Values);

    public IEnumerable<IContentTypeComposition> OfKind(Guid objectType) =>
        objectType == documents.ObjectType ? documents.Current.ById.Values
        : objectType == media.ObjectType ? media.Current.ById.Values
        : objectType == members.ObjectType ? members.Current.ById.Values
        : [];

    /// <summary>Something the types refer to changed.</summary>
    public void StageReload()
    {
        documents.StageReload();
        media.StageReload();
        members.StageReload();
    }

    public void Invalidate()
    {
        documents.Invalidate();
        media.Invalidate();
        members.Invalidate();
    }
}
