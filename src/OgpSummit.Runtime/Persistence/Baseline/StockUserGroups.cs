using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.Persistence.Baseline;

/// <summary>
/// The groups that every Umbraco site starts with, with their keys and permissions. Sections that this host does not offer
/// (members, packages, forms) are given to nobody.
/// </summary>
internal sealed class StockUserGroups(IShortStringHelper shortStrings)
{
    private static readonly string[] Write = [
        ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionBrowse.ActionLetter, ActionNotify.ActionLetter,
        ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter];

    private static readonly string[] Edit = [
        .. Write,
        ActionDelete.ActionLetter, ActionMove.ActionLetter, ActionCopy.ActionLetter, ActionSort.ActionLetter,
        ActionRollback.ActionLetter, ActionProtect.ActionLetter, ActionPublish.ActionLetter, ActionUnpublish.ActionLetter,
        ActionCreateBlueprintFromContent.ActionLetter];

    private static readonly string[] Administer = [.. Edit, ActionAssignDomain.ActionLetter, ActionRights.ActionLetter];

    private static readonly string[] Translate = [
        ActionUpdate.ActionLetter, ActionBrowse.ActionLetter,
        ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter];

    public IEnumerable<IUserGroup> Create() =>
    [
        Group(
            Constants.Security.AdminGroupKey, Constants.Security.AdminGroupAlias, "Administrators", "icon-medal",
            "Users with full access to all sections and functionality", Administer,
            Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Settings,
            Constants.Applications.Translation, Constants.Applications.Users),
        Group(
            Constants.Security.WriterGroupKey, "writer", "Writers", "icon-edit",
            "Users with permission to create and update but not publish content", Write,
            Constants.Applications.Content),
        Group(
            Constants.Security.EditorGroupKey, "editor", "Editors", "icon-tools",
            "Users with full permission to create, update and publish content", Edit,
            Constants.Applications.Content, Constants.Applications.Media),
        Group(
            Constants.Security.TranslatorGroupKey, "translator", "Translators", "icon-globe",
            "Users with permission to manage dictionary entries", Translate,
            Constants.Applications.Translation),
        new UserGroup(shortStrings, userCount: 0, "sensitiveData", "Sensitive data", "icon-lock")
        {
            Key = Constants.Security.SensitiveDataGroupKey,
            Description = "Users with the specific permission to be able to manage properties and data marked as sensitive",
        },
    ];

    private UserGroup Group(
        Guid key, string alias, string name, string icon, string description, string[] permissions, params string[] sections)
    {
        var group = new UserGroup(shortStrings, userCount: 0, alias, name, icon)
        {
            Key = key,
            Description = description,
            Permissions = permissions.ToHashSet(),
            HasAccessToAllLanguages = true,
            StartContentId = Constants.System.Root,
            StartMediaId = Constants.System.Root,
        };
        foreach (var section in sections)
        {
            group.AddAllowedSection(section);
        }

        return group;
    }
}
