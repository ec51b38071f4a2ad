using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>Refuses what no document or media item can be, before anything is looked up for it. The type's own rules are Umbraco's to check.</summary>
internal static class PostedContentCheck
{
    /// <summary>Far above any type with all its properties in all languages.</summary>
    private const int MostValues = 2000;

    private const int MostVariants = 200;

    /// <summary>Umbraco's limit.</summary>
    private const int LongestName = 255;

    /// <returns>Null when nothing is wrong.</returns>
    public static IResult? Refusal(PostedContent posted) =>
        posted.Values.Count > MostValues || posted.Variants.Count > MostVariants
            ? Answer.Problem(GeneralStatus.TooMany)
            : NameRefusal(posted) ?? ValueRefusal(posted);

    private static IResult? NameRefusal(PostedContent posted)
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

    private static IResult? ValueRefusal(PostedContent posted)
    {
        var known = new HashSet<ValueKey>();
        for (var index = 0; index < posted.Values.Count; index++)
        {
            if (string.IsNullOrEmpty(posted.Values[index].Alias))
            {
                return BadInput.Model($"$.values[{index}].alias", "required");
            }

            if (!known.Add(posted.Values[index].Key))
            {
                return BadInput.Model($"$.values[{index}]", "givenTwice");
            }
        }

        return null;
    }
}
