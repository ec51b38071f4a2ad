using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Tests.Unit.ContentModel;

/// <summary>Navigation that nobody is expected to ask; a fake answers the questions that are.</summary>
internal abstract class UnaskedNavigation : IDocumentNavigationQueryService
{
    public virtual bool TryGetParentKey(Guid childKey, out Guid? parentKey) => throw new NotSupportedException();

    public virtual bool TryGetRootKeys(out IEnumerable<Guid> rootKeys) => throw new NotSupportedException();

    public virtual bool TryGetRootKeysOfType(string contentTypeAlias, out IEnumerable<Guid> rootKeys) =>
        throw new NotSupportedException();

    public virtual bool TryGetChildrenKeys(Guid parentKey, out IEnumerable<Guid> childrenKeys) => throw new NotSupportedException();

    public virtual bool TryGetChildrenKeysOfType(Guid parentKey, string contentTypeAlias, out IEnumerable<Guid> childrenKeys) =>
        throw new NotSupportedException();

    public virtual bool TryGetDescendantsKeys(Guid parentKey, out IEnumerable<Guid> descendantsKeys) =>
        throw new NotSupportedException();

    public virtual bool TryGetDescendantsKeysOfType(Guid parentKey, string contentTypeAlias, out IEnumerable<Guid> descendantsKeys) =>
        throw new NotSupportedException();

    public virtual bool TryGetAncestorsKeys(Guid childKey, out IEnumerable<Guid> ancestorsKeys) => throw new NotSupportedException();

    public virtual bool TryGetAncestorsKeysOfType(Guid parentKey, string contentTypeAlias, out IEnumerable<Guid> ancestorsKeys) =>
        throw new NotSupportedException();

    public virtual bool TryGetSiblingsKeys(Guid key, out IEnumerable<Guid> siblingsKeys) => throw new NotSupportedException();

    public virtual bool TryGetSiblingsKeysOfType(Guid key, string contentTypeAlias, out IEnumerable<Guid> siblingsKeys) =>
        throw new NotSupportedException();

    public virtual bool TryGetLevel(Guid contentKey, [NotNullWhen(true)] out int? level) => throw new NotSupportedException();

    public virtual bool TryGetParentKeyInBin(Guid childKey, out Guid? parentKey) => throw new NotSupportedException();

    public virtual bool TryGetChildrenKeysInBin(Guid parentKey, out IEnumerable<Guid> childrenKeys) =>
        throw new NotSupportedException();

    public virtual bool TryGetDescendantsKeysInBin(Guid parentKey, out IEnumerable<Guid> descendantsKeys) =>
        throw new NotSupportedException();

    public virtual bool TryGetAncestorsKeysInBin(Guid childKey, out IEnumerable<Guid> ancestorsKeys) =>
        throw new NotSupportedException();

    public virtual bool TryGetSiblingsKeysInBin(Guid key, out IEnumerable<Guid> siblingsKeys) => throw new NotSupportedException();
}
