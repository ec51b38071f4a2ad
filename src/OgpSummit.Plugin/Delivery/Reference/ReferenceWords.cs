using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Delivery.Reference;

internal sealed record Chapter(string Anchor, Wording Title, Wording Text);

/// <summary>What holds for every address, told once for the document and the page. Back quotes mark code.</summary>
internal static class ReferenceWords
{
    public static readonly Wording Purpose = new(
        "Les engagements de la France pour un gouvernement ouvert, leur avancement et le sommet de Paris, à lire par des programmes.",
        "France's open government commitments, their progress and the Paris summit, for programs to read.");

    public static IReadOnlyList<Chapter> Chapters { get; } =
    [
        new(
            "start",
            new("Pour commencer", "To begin"),
            new(
                "Aucune clé, aucune inscription : tout se lit par `GET`, en JSON (UTF-8), aussi depuis un navigateur d'un autre site (CORS). Les dates sont `AAAA-MM-JJ`, les instants en UTC (RFC 3339), les adresses absolues. Un champ est toujours là ; sans valeur, il est null ou vide. De nouveaux champs peuvent s'ajouter : ignorez ceux que vous ne connaissez pas.",
                "No key, no registration: everything is read by `GET`, as JSON (UTF-8), from a browser on another site too (CORS). Dates are `YYYY-MM-DD`, instants are UTC (RFC 3339), addresses are absolute. A field is always there; without a value it is null or empty. New fields may be added: ignore those you do not know.")),
        new(
            "language",
            new("Langue", "Language"),
            new(
                "`?lang=fr` ou `?lang=en` ; sinon `Accept-Language`, sinon le français. Un texte qui n'est pas traduit paraît en français. Un élément n'est dans une liste que s'il est publié dans la langue demandée ; `languages` dit lesquelles.",
                "`?lang=fr` or `?lang=en`; otherwise `Accept-Language`, otherwise French. A text that is not translated appears in French. An item is in a list only if it is published in the language asked for; `languages` says in which it is.")),
        new(
            "pages",
            new("Pages", "Pages"),
            new(
                "Une liste donne `items`, `total` et `next`. Redonnez `next` dans `cursor` pour la suite, jusqu'à ce qu'il soit null. Ce qui est ajouté ou retiré entre-temps ne fait ni sauter ni répéter un autre élément.",
                "A list gives `items`, `total` and `next`. Give `next` back in `cursor` for what follows, until it is null. What is added or removed meanwhile makes no other item be skipped or repeated.")),
        new(
            "completion",
            new("Avancement", "Completion"),
            new(
                "L'avancement d'un engagement est celui de son dernier rapport publié, quel qu'en soit l'auteur ; `byAssessor` donne le dernier mot de chacun : l'État (`government`), la société civile (`civilSociety`), l'évaluateur indépendant de l'OGP (`irm`). Ne comptent ni un rapport corrigé par un autre, ni un rapport sur un seul jalon. Échelle : `notStarted`, `limited`, `substantial`, `complete`, `withdrawn`. Sans rapport, `completion` est null.",
                "The completion of a commitment is that of its latest published report, whoever wrote it; `byAssessor` gives the latest word of each: the government (`government`), civil society (`civilSociety`), OGP's independent assessor (`irm`). A report corrected by another does not count, nor one about a single milestone. Scale: `notStarted`, `limited`, `substantial`, `complete`, `withdrawn`. Without a report `completion` is null.")),
        new(
            "again",
            new("Redemander à peu de frais", "Asking again cheaply"),
            new(
                "Chaque réponse porte un `ETag`. Redonnez-le dans `If-None-Match` : tant que rien n'a changé, la réponse est un 304 vide. Les réponses sont compressées (br, gzip) pour qui l'accepte.",
                "Every answer has an `ETag`. Give it back in `If-None-Match`: while nothing has changed the answer is an empty 304. Answers are compressed (br, gzip) for those who accept it.")),
        new(
            "errors",
            new("Erreurs", "Errors"),
            new(
                "Une erreur est en `application/problem+json` (RFC 9457) : `type` en dit le genre et ne change pas, `detail` ce qui ne va pas, `parameter` où, `allowed` ce qui est admis. Un paramètre inconnu est une erreur : une faute de frappe ne doit pas passer pour un filtre.",
                "An error is `application/problem+json` (RFC 9457): `type` tells its kind and does not change, `detail` what is wrong, `parameter` where, `allowed` what is allowed. An unknown parameter is an error: a typing mistake must not pass for a filter.")),
    ];
}
