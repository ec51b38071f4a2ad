namespace OgpSummit.Benchmarks.Inside;

/// <summary>What people type: one word, several, a code, a number, no accents, a slip of the finger, nothing to be found.</summary>
internal static class SearchQueries
{
    public static readonly IReadOnlyList<(string Text, string Culture)> All =
    [
        .. French.Select(text => (text, "fr-FR")),
        .. English.Select(text => (text, "en-US")),
    ];

    private static string[] French =>
    [
        "transparence", "données ouvertes", "l'égalité", "commande publique", "beneficiaires effectifs", "transparance",
        "engagement 12", "FR0009", "consultation des citoyens en ligne", "ministère de la justice climat budget", "qwertzuiop",
    ];

    private static string[] English =>
    [
        "transparency", "open data", "public procurement", "transparncy", "commitment 12", "FR0009",
        "climate and sustainable development", "ministry of justice", "zzzzz",
    ];
}
