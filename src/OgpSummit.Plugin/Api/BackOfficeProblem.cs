using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace OgpSummit.Plugin.Api;

/// <summary>What is wrong with a request of an editor.</summary>
/// <param name="Name">Stays the same: the client may act on it.</param>
internal sealed record BackOfficeProblem(string Name, int Status, Wording Title, Wording Detail)
{
    public static readonly BackOfficeProblem NotFound = new(
        "not-found",
        StatusCodes.Status404NotFound,
        new("Introuvable", "Not found"),
        new("Cet élément n'existe pas, ou plus, ou n'est pas ouvert à votre compte.", "This does not exist, or no longer, or is not open to your account."));

    public static readonly BackOfficeProblem Forbidden = new(
        "forbidden",
        StatusCodes.Status403Forbidden,
        new("Droits insuffisants", "Missing permission"),
        new("Vos droits ne le permettent pas ici.", "Your permissions do not allow this here."));

    public static readonly BackOfficeProblem MethodNotAllowed = new(
        "method-not-allowed",
        StatusCodes.Status405MethodNotAllowed,
        new("Méthode non admise", "Method not allowed"),
        new("Cette adresse n'admet pas cette méthode.", "This address does not take this method."));

    public static readonly BackOfficeProblem UnreadableBody = new(
        "unreadable-body",
        StatusCodes.Status400BadRequest,
        new("Demande illisible", "Unreadable request"),
        new("La demande n'est pas du JSON de la forme attendue.", "The request is no JSON of the expected shape."));

    public static readonly BackOfficeProblem WrongMediaType = new(
        "wrong-media-type",
        StatusCodes.Status415UnsupportedMediaType,
        new("Type de contenu non admis", "Media type not taken"),
        new("Cette adresse n'admet pas ce type de contenu.", "This address does not take this media type."));

    public static readonly BackOfficeProblem TooLarge = new(
        "too-large",
        StatusCodes.Status413PayloadTooLarge,
        new("Trop volumineux", "Too large"),
        new("La demande dépasse la taille admise.", "The request is larger than allowed."));

    public static readonly BackOfficeProblem Failure = new(
        "failure",
        StatusCodes.Status500InternalServerError,
        new("Erreur du site", "The site failed"),
        new("La faute est de notre côté et a été consignée.", "The fault is on our side and has been recorded."));

    /// <summary>By field, what is wrong with it, in the editor's language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public static BackOfficeProblem Of(ApiProblem problem) =>
        new(problem.Kind.Name, problem.Kind.Status, problem.Kind.Title, problem.Detail)
        {
            Errors = problem.Parameter is { } parameter
                ? new Dictionary<string, IReadOnlyList<string>> { [parameter] = [problem.Detail.In(Language)] }
                : new Dictionary<string, IReadOnlyList<string>>(),
        };

    /// <summary>Of the editor: Umbraco sets the culture of a request that comes from the back office.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}

/// <summary>RFC 9457, with an error per field.</summary>
internal sealed record BackOfficeProblemBody
{
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    public required string Detail { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Errors { get; init; }
}

internal sealed class BackOfficeProblemResult(BackOfficeProblem problem) : IActionResult
{
    private const string MediaType = "application/problem+json; charset=utf-8";

    public Task ExecuteResultAsync(ActionContext context) => SendAsync(context.HttpContext, problem);

    public static Task SendAsync(HttpContext context, BackOfficeProblem problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = MediaType;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.Body.WriteAsync(ApiJson.Write(ToBody(problem)), context.RequestAborted).AsTask();
    }

    private static BackOfficeProblemBody ToBody(BackOfficeProblem problem) => new()
    {
        Type = $"urn:ogp-summit:problem:{problem.Name}",
        Title = problem.Title.In(BackOfficeProblem.Language),
        Status = problem.Status,
        Detail = problem.Detail.In(BackOfficeProblem.Language),
        Errors = problem.Errors,
    };
}
