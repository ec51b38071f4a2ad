using Microsoft.AspNetCore.Http;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.PublicationRequests;

internal static class PublicationRequestProblems
{
    public const int LongestComment = 1_000;

    public static readonly BackOfficeProblem MayPublish = new(
        "may-publish",
        StatusCodes.Status409Conflict,
        new("Vous pouvez publier", "You may publish"),
        new("Vous pouvez publier ce document vous-même.", "You may publish this document yourself."));

    public static readonly BackOfficeProblem NothingToSend = new(
        "nothing-to-send",
        StatusCodes.Status409Conflict,
        new("Rien à envoyer", "Nothing to send"),
        new(
            "Ce qui est en ligne est à jour : dans vos langues, ce document n'a aucune modification à publier.",
            "What is public is up to date: in your languages this document has no changes to publish."));

    public static readonly BackOfficeProblem Trashed = new(
        "in-recycle-bin",
        StatusCodes.Status409Conflict,
        new("Document dans la corbeille", "Document in the recycle bin"),
        new("Restaurez d'abord ce document.", "Restore this document first."));

    public static readonly BackOfficeProblem TooMany = new(
        "too-many-requests",
        StatusCodes.Status429TooManyRequests,
        new("Trop d'envois", "Too many sendings"),
        new("Vous avez beaucoup envoyé depuis une heure. Attendez un peu.", "You have sent a lot within the last hour. Wait a while."));

    private static readonly BackOfficeProblem WrongComment = new(
        "comment-refused",
        StatusCodes.Status400BadRequest,
        new("Message refusé", "Message refused"),
        new($"Écrivez au plus {LongestComment} caractères de texte simple.", $"Write at most {LongestComment} characters of plain text."));

    /// <summary>What is wrong with a comment; null when nothing is.</summary>
    public static BackOfficeProblem? Of(string? comment) =>
        comment is null || (comment.Length <= LongestComment && PlainText.IsReadable(comment))
            ? null
            : WrongComment with
            {
                Errors = new Dictionary<string, IReadOnlyList<string>> { ["comment"] = [WrongComment.Detail.In(BackOfficeProblem.Language)] },
            };

    /// <param name="messages">Of whoever refused it.</param>
    public static BackOfficeProblem Refused(IReadOnlyList<string> messages)
    {
        var reason = string.Join(" ", messages);
        return new(
            "sending-refused",
            StatusCodes.Status400BadRequest,
            new("Envoi refusé", "Sending refused"),
            reason.Length > 0 ? new(reason, reason) : new("Ce document n'a pas pu être envoyé.", "This document could not be sent."));
    }
}
