using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Documents.Editing;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Extensions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Versions;

/// <summary>
/// Whether a user may write everything that going back to a version writes: one culture or all, and what they share, which
/// always comes along.
/// </summary>
internal sealed class RollbackAccess(WritingRightsOfUsers rightsOfUsers, ILanguageService languages, SaveRefusals refusals)
{
    /// <param name="user">Who goes back.</param>
    /// <param name="current">The document as it is.</param>
    /// <param name="version">As it was.</param>
    /// <param name="culture">Null for all.</param>
    public async Task<IResult?> RefusalAsync(SignedInUser user, IContent current, IContent version, string? culture)
    {
        if (culture is not null && !await IsFitAsync(current, culture))
        {
            return Answer.Problem(ContentEditingOperationStatus.InvalidCulture);
        }

        var rights = await rightsOfUsers.OfAsync(user.User);
        if (rights.AreUnlimited)
        {
            return null;
        }

        var cultures = culture is not null ? [culture]
            : current.AvailableCultures.Union(version.AvailableCultures, StringComparer.OrdinalIgnoreCase).ToList();
        var foreign = cultures.Where(written => !rights.MayWriteIn(written)).ToList();
        return foreign.Count > 0
            ? await refusals.ForbiddenLanguagesAsync(foreign)
            : await ValueRefusalAsync(current, version, cultures, rights);
    }

    private async Task<bool> IsFitAsync(IContent current, string culture) =>
        current.ContentType.VariesByCulture() && (await languages.GetAllIsoCodesAsync()).Contains(culture, StringComparer.Ordinal);

    private async Task<IResult?> ValueRefusalAsync(
        IContent current, IContent version, IReadOnlyList<string?> cultures, WritingRights rights)
    {
        IReadOnlyList<string?> shared = [null];
        var isOpen = !current.ContentType.VariesByCulture() || rights.MayWriteIn(null);
        var written = current.Properties
            .SelectMany(
                property => property.PropertyType.VariesByCulture() ? cultures : shared,
                (property, culture) => (property, culture))
            .Where(value => !((value.culture is not null || isOpen) && rights.MayWrite(value.property.PropertyType)))
            .Where(value => !Equals(value.property.GetValue(value.culture), version.GetValue(value.property.Alias, value.culture)))
            .Select(value => new ValueKey(value.property.Alias, value.culture, null))
            .ToList();
        return written.Count == 0 ? null : await refusals.ForbiddenFieldsAsync(current, written);
    }
}
