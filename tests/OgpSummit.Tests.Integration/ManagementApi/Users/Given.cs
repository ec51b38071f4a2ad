using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Integration.ManagementApi.Users;

/// <summary>Groups, and what requests need to name them and users.</summary>
internal static class Given
{
    /// <summary>The action plan, below which the summit's commitments are.</summary>
    public static readonly Guid Plan = new("b62c5d1b-fe1e-59c0-88c8-5c1670b113f7");

    public static readonly Guid News = new("1ee06084-99e3-5722-a2f7-5558806ee380");

    public static string Unique(string prefix) => prefix + Guid.NewGuid().ToString("N")[..8];

    public static object[] References(params IEnumerable<Guid> ids) => [.. ids.Select(id => new { id })];

    /// <summary>A group that may do nothing and reaches nothing until it is told so.</summary>
    public static async Task<IUserGroup> GivenGroupAsync(this BackOfficeSite site, Action<IUserGroup>? change = null)
    {
        var group = new UserGroup(site.Get<IShortStringHelper>()) { Alias = Unique("group"), Name = Unique("Group ") };
        change?.Invoke(group);
        var created = await site.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    public static int IdOf(this BackOfficeSite site, Guid document) =>
        site.Get<IEntityService>().GetId(document, UmbracoObjectTypes.Document).Result;

    public static async Task<IUser> ReadAsync(this BackOfficeSite site, Guid user) => (await site.Get<IUserService>().GetAsync(user))!;
}
