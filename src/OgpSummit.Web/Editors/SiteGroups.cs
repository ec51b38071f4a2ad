using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace OgpSummit.Web.Editors;

/// <summary>The groups of this site. Administrators may change any of them; none is set up twice.</summary>
internal static class SiteGroups
{
    private static readonly Guid Plan = new("b62c5d1b-fe1e-59c0-88c8-5c1670b113f7");

    /// <summary>They write, and propose what they wrote: publishing is up to the editors.</summary>
    private static readonly string[] Contribute =
    [
        ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter,
        ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter,
    ];

    private static readonly string[] Translate =
    [
        ActionBrowse.ActionLetter, ActionUpdate.ActionLetter,
        ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter,
    ];

    /// <summary>Umbraco's own groups, as this site words and equips them.</summary>
    public static IReadOnlyList<SiteGroup> Stock { get; } =
    [
        new(Constants.Security.AdminGroupKey, "admin", "Administrateurs", "Gèrent le site, les utilisateurs et les types de contenu"),
        new(Constants.Security.EditorGroupKey, "editor", "Éditeurs", "Écrivent, traduisent et publient tout le contenu")
        {
            Sections = [Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Translation],
        },
        new(Constants.Security.WriterGroupKey, "writer", "Rédacteurs", "Écrivent tout le contenu, sans le publier"),
        new(Constants.Security.TranslatorGroupKey, "translator", "Traducteurs", "Traduisent le contenu et le dictionnaire en anglais")
        {
            Sections = [Constants.Applications.Content, Constants.Applications.Translation],
            Permissions = Translate,
            Language = "en-US",
        },
        new(
            Constants.Security.SensitiveDataGroupKey,
            "sensitiveData",
            "Données sensibles",
            "Sans effet sur ce site, qui n’a pas de comptes de visiteurs"),
    ];

    /// <summary>Where they start is the whole group’s; a user’s own start nodes narrow it to a commitment or an axis.</summary>
    public static IReadOnlyList<SiteGroup> Contributors { get; } =
    [
        new(
            new Guid("a94a45f8-a20c-49d1-81db-8132825eb403"),
            "ministeres",
            "Contributeurs des ministères",
            "Rendent compte des engagements de leur ministère et proposent leurs textes à la publication")
        {
            Icon = "icon-library",
            Sections = [Constants.Applications.Content, Constants.Applications.Media],
            Permissions = Contribute,
            Language = SiteGroup.AllLanguages,
            Document = Plan,
            Media = new Guid("eb061906-8759-4ea7-a14b-a3e0cca58826"),
        },
        new(
            new Guid("3f3c1df9-a55c-432b-86d3-72ded002c1e3"),
            "societeCivile",
            "Contributeurs de la société civile",
            "Évaluent les engagements et proposent leurs textes à la publication")
        {
            Icon = "icon-users",
            Sections = [Constants.Applications.Content, Constants.Applications.Media],
            Permissions = Contribute,
            Language = SiteGroup.AllLanguages,
            Document = Plan,
            Media = new Guid("01921149-d4cc-45d0-8d94-04f90a97bf0f"),
        },
    ];
}

/// <summary>What is not said stays as Umbraco has it.</summary>
internal sealed record SiteGroup(Guid Key, string Alias, string Name, string Description)
{
    public const string AllLanguages = "*";

    public string? Icon { get; init; }

    public string[]? Sections { get; init; }

    public string[]? Permissions { get; init; }

    /// <summary>The one that may be edited, or <see cref="AllLanguages"/>.</summary>
    public string? Language { get; init; }

    public Guid? Document { get; init; }

    public Guid? Media { get; init; }
}
