using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>Who asks, each signed in once per site.</summary>
internal sealed class Callers(BackOfficeSite site)
{
    private static readonly ConditionalWeakTable<BackOfficeSite, Callers> All = [];

    private readonly ConcurrentDictionary<string, Lazy<Task<HttpClient>>> _clients = [];

    public static Callers Of(BackOfficeSite site) => All.GetValue(site, static site => new Callers(site));

    /// <param name="name">
    /// <c>anonymous</c>; <c>administrator</c>; <c>editor</c>; <c>contributor</c>, below one axis; <c>translator</c>, who reads
    /// and writes English; <c>reader</c>, who may read the news and nothing else; <c>librarian</c>, with media only.
    /// </param>
    public Task<HttpClient> ClientAsync(string name) =>
        _clients.GetOrAdd(name, _ => new(() => SignInAsync(name))).Value;

    private async Task<HttpClient> SignInAsync(string name) => name switch
    {
        "anonymous" => site.Visitor,
        "administrator" => (await site.AdministratorAsync()).Client,
        "editor" => (await site.GivenEditorAsync(Constants.Security.EditorGroupKey)).Client,
        "contributor" => await ContributorAsync(),
        "translator" => await OfGroupAsync(name, Constants.Applications.Content, [ActionBrowse.ActionLetter, ActionUpdate.ActionLetter], group =>
        {
            group.HasAccessToAllLanguages = false;
            group.AddAllowedLanguage(site.Get<ILanguageService>().GetAsync("en-US").Result!.Id);
        }),
        "reader" => await OfGroupAsync(name, Constants.Applications.Content, [], group => group.GranularPermissions.Add(
            new DocumentGranularPermission { Key = Guid.Parse(Summit.News), Permission = ActionBrowse.ActionLetter })),
        "librarian" => await OfGroupAsync(name, Constants.Applications.Media, [], _ => { }),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Nobody of that name asks."),
    };

    private async Task<HttpClient> ContributorAsync()
    {
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        var axis = site.Get<IContentService>().GetById(Guid.Parse(Summit.Accountability))!;
        await site.ChangeAsync(user, contributor => contributor.StartContentIds = [axis.Id]);
        return (await site.SignInAsync(user.Username)).Client;
    }

    private async Task<HttpClient> OfGroupAsync(string alias, string section, string[] permissions, Action<IUserGroup> change)
    {
        var group = new UserGroup(site.Get<IShortStringHelper>())
        {
            Alias = $"{alias}OfTests",
            Name = $"{alias} of tests",
            Permissions = permissions.ToHashSet(),
            StartContentId = Constants.System.Root,
            StartMediaId = Constants.System.Root,
            HasAccessToAllLanguages = true,
        };
        group.AddAllowedSection(section);
        change(group);
        var created = await site.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return (await site.GivenEditorAsync(created.Result.Key)).Client;
    }
}
