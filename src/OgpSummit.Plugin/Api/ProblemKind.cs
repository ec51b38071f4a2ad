using Microsoft.AspNetCore.Http;

namespace OgpSummit.Plugin.Api;

/// <summary>A kind of error, with a name that stays: callers may act on it. The reference page explains each.</summary>
internal sealed record ProblemKind(string Name, int Status, Wording Title, Wording Meaning)
{
    public static readonly ProblemKind UnknownParameter = new(
        "unknown-parameter",
        StatusCodes.Status400BadRequest,
        new("Paramètre inconnu", "Unknown parameter"),
        new(
            "Un paramètre de la requête n'existe pas pour cette adresse ; `allowed` donne ceux qui existent.",
            "A parameter of the request does not exist at this address; `allowed` lists those that do."));

    public static readonly ProblemKind InvalidParameter = new(
        "invalid-parameter",
        StatusCodes.Status400BadRequest,
        new("Valeur de paramètre refusée", "Invalid parameter value"),
        new(
            "Un paramètre manque, est répété, ou sa valeur n'est pas admise ; `parameter` le nomme, `allowed` liste les valeurs possibles quand elles sont comptées.",
            "A parameter is missing, repeated, or takes no such value; `parameter` names it, `allowed` lists the values where they can be listed."));

    public static readonly ProblemKind NotFound = new(
        "not-found",
        StatusCodes.Status404NotFound,
        new("Introuvable", "Not found"),
        new(
            "Rien de publié ne se trouve à cette adresse, ou plus rien.",
            "Nothing published is at this address, or no longer."));

    public static readonly ProblemKind NotInLanguage = new(
        "not-in-language",
        StatusCodes.Status404NotFound,
        new("Pas dans cette langue", "Not in this language"),
        new(
            "L'élément est publié, mais pas dans la langue demandée ; `allowed` donne les langues où il l'est.",
            "The item is published, but not in the language asked for; `allowed` lists the languages it is published in."));

    public static readonly ProblemKind MethodNotAllowed = new(
        "method-not-allowed",
        StatusCodes.Status405MethodNotAllowed,
        new("Méthode non admise", "Method not allowed"),
        new("L'API se lit : GET, HEAD et OPTIONS.", "This API is for reading: GET, HEAD and OPTIONS."));

    public static readonly ProblemKind NotReady = new(
        "not-ready",
        StatusCodes.Status503ServiceUnavailable,
        new("Pas encore prêt", "Not ready yet"),
        new(
            "Le site démarre ou s'entretient ; réessayez après le délai de `Retry-After`.",
            "The site is starting or being maintained; try again after the time in `Retry-After`."));

    public static readonly ProblemKind Failure = new(
        "failure",
        StatusCodes.Status500InternalServerError,
        new("Erreur du site", "The site failed"),
        new(
            "La faute est de notre côté et a été consignée.",
            "The fault is on our side and has been recorded."));

    public static IReadOnlyList<ProblemKind> All { get; } =
        [UnknownParameter, InvalidParameter, NotFound, NotInLanguage, MethodNotAllowed, NotReady, Failure];

    /// <summary>Where the reference page explains it, from the root of the site.</summary>
    public string Address => $"{ApiRoutes.Root}#{Name}";
}
