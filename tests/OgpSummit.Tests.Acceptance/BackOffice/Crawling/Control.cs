using System.Text.RegularExpressions;

namespace OgpSummit.Tests.Acceptance.BackOffice.Crawling;

/// <summary>Something on the screen that can be pressed.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Hosts">The three elements of the client that it lies in, outermost first.</param>
/// <param name="Tag">Its own element.</param>
/// <param name="Final">Whether it ends a dialog.</param>
internal sealed partial record Control(string Label, string Hosts, string Tag, bool Final)
{
    /// <summary>What it does, whichever item it stands at.</summary>
    public string Key => IsOfOneItem ? Kind : $"{Kind} {Digits().Replace(Label, "#")}";

    /// <summary>What it is one of.</summary>
    public string Kind => $"{Hosts} {Tag}";

    /// <summary>Whether a press opens something, or changes what nobody saves here.</summary>
    public bool IsHarmless => !Final && (Label.EndsWith('…') || !Lasting().IsMatch(Label));

    /// <summary>How many of the same kind are pressed: all actions, and a few of what an item of content or an icon is one of many.</summary>
    public int Enough => Offers().IsMatch(Hosts) ? 30 : 2;

    private bool IsOfOneItem =>
        (Tag == "uui-menu-item" && TreeItem().IsMatch(Hosts) && !Hosts.Contains("entity-action-list", StringComparison.Ordinal))
        || MenuOfAnItem().IsMatch(Hosts);

    public override string ToString() => $"{Hosts} [{Label}]";

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("tree-item|ref-item")]
    private static partial Regex TreeItem();

    [GeneratedRegex("entity-actions-bundle$|entity-actions-dropdown")]
    private static partial Regex MenuOfAnItem();

    [GeneratedRegex("action|create|option|header|dashboard")]
    private static partial Regex Offers();

    /// <summary>Words of buttons that save, send, delete, sign out or leave.</summary>
    [GeneratedRegex(
        "^(ok|sauvegarder.*|enregistrer.*|publier.*|dépublier|supprimer|mettre à la corbeille|vider.*|restaurer|version antérieure|désactiver.*|activer.*|" +
        "déverrouiller|se déconnecter|déconnexion|réinitialiser.*|envoyer|créer|valider|confirmer|choisir|soumettre|prévisualiser.*|aperçu.*|rechercher|" +
        "copier|déplacer|retirer.*|enlever.*|effacer.*|abandonner.*|annuler|fermer|trier|reconstruire.*|inviter|appliquer|rétablir|retour.*|ignorer)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Lasting();
}
