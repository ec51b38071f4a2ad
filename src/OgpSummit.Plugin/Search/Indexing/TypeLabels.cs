using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>What readers call a document of each type: “engagement 12” has to find it even where its text never says so.</summary>
internal static class TypeLabels
{
    private static readonly Dictionary<string, (string French, string English)> Labels = new()
    {
        [DocumentTypes.Home] = ("Accueil", "Home"),
        [DocumentTypes.Page] = ("Page", "Page"),
        [DocumentTypes.ActionPlan] = ("Plan d'action", "Action plan"),
        [DocumentTypes.Axis] = ("Axe", "Axis"),
        [DocumentTypes.Commitment] = ("Engagement", "Commitment"),
        [DocumentTypes.ProgressReport] = ("Rapport d'avancement", "Progress report"),
        [DocumentTypes.Venues] = ("Lieux", "Venues"),
        [DocumentTypes.Venue] = ("Lieu", "Venue"),
        [DocumentTypes.Committee] = ("Comité", "Committee"),
        [DocumentTypes.CommitteeMember] = ("Membre du comité", "Committee member"),
        [DocumentTypes.NewsList] = ("Actualités", "News"),
        [DocumentTypes.News] = ("Actualité", "News"),
    };

    public static bool Has(string type) => Labels.ContainsKey(type);

    public static IEnumerable<string> Types => Labels.Keys;

    public static string Of(string type, string culture) =>
        IndexSchema.LanguageOf(culture) == SummitAnalyzer.French ? Labels[type].French : Labels[type].English;
}
