using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>Somebody asked for a document to be published.</summary>
/// <param name="Document">Its id.</param>
/// <param name="UserId">Who asked.</param>
/// <param name="At">When; UTC.</param>
/// <param name="Cultures">Languages asked for; none where the document has no languages.</param>
/// <param name="Comment">To whoever publishes it.</param>
internal sealed record PublicationRequest(int Document, int UserId, DateTime At, IReadOnlyList<string> Cultures, string? Comment)
{
    /// <summary>
    /// It is open as long as something that was asked for is neither public nor given up: publishing, the trash and going back to
    /// what is public close it, whoever does it and in whatever way.
    /// </summary>
    public bool IsOpen(IContent document) => !document.Trashed && OpenCultures(document).Any();

    /// <summary>What of it is still to be published; an empty text where the document has no languages.</summary>
    public IEnumerable<string> OpenCultures(IContent document) =>
        Pending(document).Where(culture => (Cultures.Count == 0 || culture.Length == 0 || Cultures.Contains(culture)) && !IsPublishedSince(document, culture));

    /// <summary>The languages whose draft differs from what is public; an empty text where the document has no languages.</summary>
    public static IEnumerable<string> Pending(IContent document)
    {
        if (!document.ContentType.VariesByCulture())
        {
            return document.Published && !document.Edited ? [] : [string.Empty];
        }

        return document.AvailableCultures.Where(culture => !document.IsCulturePublished(culture) || document.IsCultureEdited(culture));
    }

    /// <summary>Whether somebody saved it after it was sent.</summary>
    public bool IsOutdated(IContent document) => document.UpdateDate > At;

    private bool IsPublishedSince(IContent document, string culture) =>
        (culture.Length == 0 ? document.PublishDate : document.GetPublishDate(culture)) > At;
}
