using Microsoft.AspNetCore.Http;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

internal static class ImportProblems
{
    /// <summary>More would not help anybody who reads them; the preview has all.</summary>
    private const int MostErrors = 100;

    public static readonly BackOfficeProblem NoFile = new(
        "file-missing",
        StatusCodes.Status400BadRequest,
        new("Fichier manquant", "File missing"),
        new("Envoyez un seul fichier, non vide, dans le champ « file ».", "Send one file that is not empty, in the field “file”."));

    public static readonly BackOfficeProblem AnotherFile = new(
        "another-file",
        StatusCodes.Status409Conflict,
        new("Un autre fichier", "Another file"),
        new("Ce fichier n'est pas celui de l'aperçu : demandez-en un nouveau.", "This file is not the one that was previewed: ask for a new preview."));

    public static readonly BackOfficeProblem NotRunning = new(
        "import-not-running",
        StatusCodes.Status404NotFound,
        new("Aucun import en cours", "No import running"),
        new("Ce fichier n'est pas en train d'être importé : il ne l'a pas été, ou c'est terminé.", "This file is not being imported: it never was, or it is finished."));

    public static BackOfficeProblem Unreadable(Wording reason) => new(
        "file-unreadable", StatusCodes.Status400BadRequest, new("Fichier illisible", "Unreadable file"), reason);

    /// <param name="rows">Those that are wrong.</param>
    public static BackOfficeProblem Faulty(IEnumerable<ImportRowItem> rows) => new(
        "import-refused",
        StatusCodes.Status400BadRequest,
        new("Import refusé", "Import refused"),
        new("Des lignes sont fautives ; rien n'a été créé.", "Some rows are wrong; nothing was created."))
    {
        Errors = rows.Take(MostErrors).ToDictionary(
            row => $"{row.Line}",
            IReadOnlyList<string> (row) => [.. row.Errors.Select(error => error.Column is null ? error.Message : $"{error.Column} : {error.Message}")]),
    };
}
