using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Extensions;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>Refuses what no document can be, before anything is looked up for it. The type's own rules are Umbraco's to check.</summary>
internal sealed class PostedDocumentCheck(ILanguageService languages)
{
    /// <summary>Far above any type with all its properties in all languages.</summary>
    private const int MostValues = 2000;

    private const int MostVariants = 200;

    /// <summary>Umbraco's limit.</summary>
    private const int LongestName = 255;

    /// <returns>Null when nothing is wrong.</returns>
    public async Task<IResult?> RefusalAsync(PostedDocument posted)
    {
        if (posted.Values.Count > MostValues || posted.Variants.Count > MostVariants)
        {
            return Answer.Problem(GeneralStatus.TooMany);
        }

        return NameRefusal(posted) ?? ValueRefusal(posted) ?? await CultureRefusalAsync(posted);
    }

    private static IResult? NameRefusal(PostedDocument posted)
    {
        if (posted.Variants.Count == 0)
        {
            return BadInput.Model("$.variants", "required");
        }

        var known = new HashSet<(string?, string?)>();
        for (var index = 0; index < posted.Variants.Count; index++)
        {
            var variant = posted.Variants[index];
            var fault = string.IsNullOrWhiteSpace(variant.Name) ? "required"
                : variant.Name.Length > LongestName ? "tooLong"
                : known.Add((variant.Culture, variant.Segment)) ? null : "givenTwice";
            if (fault is not null)
            {
                return BadInput.Model($"$.variants[{index}].name", fault);
            }
        }

        return null;
    }

    private static IResult? ValueRefusal(PostedDocument posted)
    {
        var known = new HashSet<ValueKey>();
        for (var index = 0; index < posted.Values.Count; index++)
        {
            if (!known.Add(posted.Values[index].Key))
            {
                return BadInput.Model($"$.values[{index}]", "givenTwice");
            }
        }

        return null;
    }

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
