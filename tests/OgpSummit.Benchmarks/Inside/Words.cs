namespace OgpSummit.Benchmarks.Inside;

/// <summary>
/// Made-up texts of the site's subject, the same in every run. Words are drawn unevenly, as in real texts: a few come
/// often, most come seldom, and a place name is nearly unique.
/// </summary>
internal sealed class Words(string culture, int seed)
{
    private static readonly string[] _french = Split("""
        transparence données ouvertes citoyens consultation publique budget climat justice santé éducation égalité
        ministère engagement plan action suivi rapport société civile participation numérique services administration
        commande marchés bénéficiaires effectifs plateforme registre évaluation calendrier partenaires institution
        collectivités dépenses impôts subventions algorithmes statistiques géographie transports logement énergie eau
        agriculture forêts recherche université bibliothèque archives culture patrimoine sport jeunesse emploi formation
        sécurité défense diplomatie coopération développement aide migration frontière douane industrie commerce artisanat
        """);

    private static readonly string[] _english = Split("""
        transparency open data citizens consultation public budget climate justice health education equality
        ministry commitment plan action follow-up report civil society participation digital services administration
        procurement contracts beneficial ownership platform register evaluation calendar partners institution
        municipalities spending taxes grants algorithms statistics geography transport housing energy water
        agriculture forests research university library archives culture heritage sport youth employment training
        security defence diplomacy cooperation development aid migration border customs industry trade crafts
        """);

    private readonly string[] _words = culture == "fr-FR" ? _french : _english;
    private readonly Random _random = new(seed);

    public int Number(int below) => _random.Next(below);

    public string Phrase(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    public string Sentence(int count)
    {
        var phrase = Phrase(count);
        return $"{char.ToUpperInvariant(phrase[0])}{phrase[1..]}, {Place()}.";
    }

    public string Paragraphs(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => $"<p>{Sentence(30)}</p>"));

    public string Place() => $"Villeneuve-{_random.Next(5000)}";

    private string Word() => _words[(int)(_words.Length * _random.NextDouble() * _random.NextDouble())];

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
