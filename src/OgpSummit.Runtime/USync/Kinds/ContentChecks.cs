using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using OgpSummit.Runtime.USync.Values;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>What a document or media item needs and the site may lack.</summary>
internal sealed class ContentChecks(string folder, string typeFolder, KnownItems known)
{
    public IEnumerable<SyncFileException> Problems(ContentFile wanted, ContentFile? current)
    {
        if (known.KeyOf(typeFolder, wanted.ContentType) is null)
        {
            yield return new SyncFileException($"The type \"{wanted.ContentType}\" is not in the site.", wanted.Line);
        }

        if (current is not null && !current.ContentType.Equals(wanted.ContentType, StringComparison.OrdinalIgnoreCase))
        {
            yield return new SyncFileException($"It is of the type \"{current.ContentType}\", which cannot change.", wanted.Line);
        }

        if (wanted.ParentKey != Guid.Empty && !known.Has(folder, wanted.ParentKey))
        {
            yield return new SyncFileException(
                $"Its parent \"{wanted.ParentName}\" ({wanted.ParentKey}) is not in the site.", wanted.Line);
        }

        foreach (var culture in wanted.CultureNames.Keys.Where(name => known.KeyOf(LanguageKind.Name, name) is null))
        {
            yield return new SyncFileException($"The language \"{culture}\" is not in the site.", wanted.Line);
        }

        foreach (var type in BlockTypes(wanted).Where(type => !known.Expects(DocumentTypeKind.Name, type)))
        {
            yield return new SyncFileException($"It has a block of the type {type}, which is not in the site.", wanted.Line);
        }
    }

    private static IEnumerable<Guid> BlockTypes(ContentFile file) => file.Properties
        .SelectMany(property => property.Values)
        .SelectMany(value => BlockText.TypesIn(value.Text));
}
