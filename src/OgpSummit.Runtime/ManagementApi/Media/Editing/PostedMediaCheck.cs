using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Media.Editing;

/// <summary>Refuses what no media item can be, before anything is looked up for it. The type's own rules are Umbraco's to check.</summary>
internal static class PostedMediaCheck
{
    /// <summary>Far above any type with all its properties.</summary>
    private const int MostValues = 500;

    /// <summary>Umbraco's limit.</summary>
    private const int LongestName = 255;

    /// <returns>Null when nothing is wrong.</returns>
    public static IResult? Refusal(PostedMedia posted) =>
        posted.Values.Count > MostValues ? Answer.Problem(GeneralStatus.TooMany) : RefusalOfName(posted) ?? RefusalOfValues(posted);

    private static IResult? RefusalOfName(PostedMedia posted)
    {
        if (posted.Variants is not [var variant])
        {
            return BadInput.Model("$.variants", posted.Variants.Count is 0 ? "required" : "givenTwice");
        }

        return string.IsNullOrWhiteSpace(variant.Name) ? BadInput.Model("$.variants[0].name", "required")
            : variant.Name.Length > LongestName ? BadInput.Model("$.variants[0].name", "tooLong")
            : null;
    }

    private static IResult? RefusalOfValues(PostedMedia posted)
    {
        var known = new HashSet<(string, string?, string?)>();
        for (var index = 0; index < posted.Values.Count; index++)
        {
            var value = posted.Values[index];
            if (string.IsNullOrEmpty(value.Alias))
            {
                return BadInput.Model($"$.values[{index}].alias", "required");
            }

            if (!known.Add((value.Alias, value.Culture, value.Segment)))
            {
                return BadInput.Model($"$.values[{index}]", "givenTwice");
            }
        }

        return null;
    }
}
