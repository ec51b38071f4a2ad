using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentEditing.Validation;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Media.Editing;

/// <summary>Puts messages under the keys by which the client finds its fields; they are stock's.</summary>
internal static class MediaErrors
{
    public static IResult Answer(ContentValidationResult result, PostedMedia posted)
    {
        var errors = new Dictionary<string, string[]>();
        foreach (var error in result.ValidationErrors)
        {
            var path = PathOf(error, posted) + error.JsonPath;
            errors[path] = [.. errors.GetValueOrDefault(path, []), .. error.ErrorMessages];
        }

        return new OperationProblem(ContentEditingOperationStatus.PropertyValidationError, errors);
    }

    /// <summary>By position for what was sent; by name for what was not, with the capital letter that stock has there.</summary>
    private static string PathOf(PropertyValidationError error, PostedMedia posted)
    {
        for (var index = 0; index < posted.Values.Count; index++)
        {
            if (posted.Values[index].Alias == error.Alias)
            {
                return $"$.values[{index}].value";
            }
        }

        return $"$.values[?(@.alias == '{error.Alias}' && @.culture == null && @.segment == null)].Value";
    }
}
