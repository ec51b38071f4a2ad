using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>Puts messages under the keys by which the client finds its fields; they are stock's.</summary>
internal static class ValidationErrors
{
    public static IResult Answer(
        Attempt<ContentValidationResult, ContentEditingOperationStatus> attempt,
        PostedContent posted,
        Dictionary<string, string[]>? others = null)
    {
        if (!attempt.Success && attempt.Status != ContentEditingOperationStatus.PropertyValidationError)
        {
            return Answers.Answer.Problem(attempt.Status);
        }

        var errors = others ?? [];
        foreach (var error in attempt.Result.ValidationErrors)
        {
            var path = PathOf(new ValueKey(error.Alias, error.Culture, error.Segment), posted) + error.JsonPath;
            errors[path] = [.. errors.GetValueOrDefault(path, []), .. error.ErrorMessages];
        }

        return errors.Count == 0
            ? Answers.Answer.Done()
            : new OperationProblem(ContentEditingOperationStatus.PropertyValidationError, errors);
    }

    /// <summary>By position for what was sent; by name for what was not, with the capital letter that stock has there.</summary>
    public static string PathOf(ValueKey key, PostedContent posted)
    {
        if (key.Alias is null)
        {
            return $"$.variants[{IndexOf(posted.Variants, variant => variant.Culture == key.Culture)}].name";
        }

        var index = IndexOf(posted.Values, value => value.Key == key);
        return index >= 0
            ? $"$.values[{index}].value"
            : $"$.values[?(@.alias == '{key.Alias}' && @.culture == {Quoted(key.Culture)} && @.segment == {Quoted(key.Segment)})].Value";
    }

    private static string Quoted(string? text) => text is null ? "null" : $"'{text}'";

    private static int IndexOf<T>(IReadOnlyList<T> items, Func<T, bool> isMeant)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (isMeant(items[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
