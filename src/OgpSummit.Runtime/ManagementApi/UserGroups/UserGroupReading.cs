using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>Makes a group what a request says.</summary>
internal sealed class UserGroupReading(IEntityService entities, ILanguageService languages)
{
    /// <summary>The group is changed even when the outcome is bad: it is not to be saved then.</summary>
    public async Task<Enum?> ApplyAsync(UserGroupRequest request, IUserGroup group)
    {
        if (PermissionReading.Read(request.Permissions) is not { } permissions)
        {
            return UserGroupStatus.InvalidPermission;
        }

        group.Name = request.Name.Trim();
        group.Alias = request.Alias;
        group.Icon = request.Icon;
        group.Permissions = Kept(group.Permissions, Permissions.IsOffered, Permissions.Offered(request.FallbackPermissions));
        group.GranularPermissions = permissions;
        ApplySections(request, group);
        return ApplyStartNodes(request, group) ?? await ApplyLanguagesAsync(request, group);
    }

    private static void ApplySections(UserGroupRequest request, IUserGroup group)
    {
        var offered = Sections.ToStored(request.Sections.Where(Sections.IsOffered));
        var sections = Kept(group.AllowedSections, Sections.IsOffered, offered);
        group.ClearAllowedSections();
        foreach (var section in sections)
        {
            group.AddAllowedSection(section);
        }
    }

    private Enum? ApplyStartNodes(UserGroupRequest request, IUserGroup group)
    {
        var (document, media) = (
            Id(request.DocumentStartNode, UmbracoObjectTypes.Document), Id(request.MediaStartNode, UmbracoObjectTypes.Media));
        if (request.DocumentStartNode is not null && document is null)
        {
            return UserGroupOperationStatus.DocumentStartNodeKeyNotFound;
        }

        if (request.MediaStartNode is not null && media is null)
        {
            return UserGroupOperationStatus.MediaStartNodeKeyNotFound;
        }

        group.StartContentId = request.DocumentRootAccess ? Constants.System.Root : document;
        group.StartMediaId = request.MediaRootAccess ? Constants.System.Root : media;
        return null;
    }

    private async Task<Enum?> ApplyLanguagesAsync(UserGroupRequest request, IUserGroup group)
    {
        var all = (await languages.GetAllAsync()).ToDictionary(language => language.IsoCode, StringComparer.OrdinalIgnoreCase);
        if (!request.Languages.All(all.ContainsKey))
        {
            return UserGroupOperationStatus.LanguageNotFound;
        }

        group.HasAccessToAllLanguages = request.HasAccessToAllLanguages;
        group.ClearAllowedLanguages();
        foreach (var language in request.Languages.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            group.AddAllowedLanguage(all[language].Id);
        }

        return null;
    }

    private int? Id(ById? node, UmbracoObjectTypes type) =>
        node is not null && entities.GetId(node.Id, type) is { Success: true } id ? id.Result : null;

    /// <summary>What the client never saw stays as it was.</summary>
    private static HashSet<string> Kept(IEnumerable<string> before, Func<string, bool> isOffered, IEnumerable<string> chosen) =>
        before.Where(entry => !isOffered(entry)).Concat(chosen).ToHashSet();
}
