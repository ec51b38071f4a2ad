using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Documents.Editing;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Publishing;

/// <summary>In which languages a user may publish and unpublish, those included that an operation takes along.</summary>
internal sealed class PublishingAccess(WritingRightsOfUsers rightsOfUsers, ILanguageService languages, SaveRefusals refusals)
{
    private const string All = "*";

    public async Task<IResult?> RefusalAsync(SignedInUser user, IContent document, IEnumerable<string?> cultures)
    {
        var asked = cultures.WhereNotNull().ToList();
        if (!document.ContentType.VariesByCulture())
        {
            return null;
        }

        return await RefusalAsync(user, asked.Contains(All) ? asked.Where(culture => culture != All).Concat(document.AvailableCultures) : asked);
    }

    /// <summary>Without a mandatory language a document is not published at all.</summary>
    public async Task<IResult?> UnpublishingRefusalAsync(SignedInUser user, IContent document, IReadOnlyCollection<string>? cultures)
    {
        if (!document.ContentType.VariesByCulture() || cultures is null)
        {
            return null;
        }

        var mandatory = (await languages.GetAllAsync()).Where(language => language.IsMandatory).Select(language => language.IsoCode);
        var takesAll = cultures.Contains(All) || mandatory.Any(cultures.InvariantContains);
        return await RefusalAsync(user, takesAll ? document.PublishedCultures.Concat(cultures.Where(culture => culture != All)) : cultures);
    }

    public async Task<IResult?> RefusalAsync(SignedInUser user, IEnumerable<string> cultures)
    {
        var rights = await rightsOfUsers.OfAsync(user.User);
        var foreign = cultures.Distinct(StringComparer.OrdinalIgnoreCase).Where(culture => !rights.MayWriteIn(culture)).ToList();
        return foreign.Count == 0 ? null : await refusals.ForbiddenLanguagesAsync(foreign);
    }
}
