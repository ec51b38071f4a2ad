using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Extensions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>What no document can be, its languages included.</summary>
internal sealed class PostedDocumentCheck(ILanguageService languages)
{
    /// <returns>Null when nothing is wrong.</returns>
    public async Task<IResult?> RefusalAsync(PostedDocument posted) =>
        PostedContentCheck.Refusal(posted) ?? await CultureRefusalAsync(posted);

    /// <summary>Umbraco looks at the cultures of the names only.</summary>
    private async Task<IResult?> CultureRefusalAsync(PostedDocument posted)
    {
        var known = (await languages.GetAllIsoCodesAsync()).ToHashSet(StringComparer.Ordinal);
        var asked = posted.Variants.Select(variant => variant.Culture).Concat(posted.Values.Select(value => value.Culture));
        return asked.All(culture => culture is null || known.Contains(culture))
            ? null
            : Answer.Problem(ContentEditingOperationStatus.InvalidCulture);
    }
}
