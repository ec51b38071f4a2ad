using System.Text.Json;
using OgpSummit.Plugin.Api;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace OgpSummit.Plugin.Tracking.BackOffice.Filters;

/// <summary>The filters of one editor, in what Umbraco keeps for each user: they go when the user goes.</summary>
internal sealed class SavedFilters(IUserDataService userData)
{
    public const int Most = 50;

    private const string Group = "OgpSummit.Tracking.SavedFilters";

    public async Task<IReadOnlyList<SavedFilterItem>> ReadAsync(IUser user)
    {
        var stored = await userData.GetAsync(0, Most, new Own(user.Key));
        return [.. stored.Items.Select(Read).OfType<SavedFilterItem>().OrderBy(filter => filter.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    public async Task<bool> CreateAsync(IUser user, SavedFilterItem filter) => (await userData.CreateAsync(Write(user, filter))).Success;

    public async Task<bool> UpdateAsync(IUser user, SavedFilterItem filter) => (await userData.UpdateAsync(Write(user, filter))).Success;

    public async Task<bool> DeleteAsync(Guid id) => (await userData.DeleteAsync(id)).Success;

    private static UserData Write(IUser user, SavedFilterItem filter) => new()
    {
        Key = filter.Id,
        UserKey = user.Key,
        Group = Group,
        Identifier = filter.Id.ToString(),
        Value = JsonSerializer.Serialize(filter, ApiJson.Options),
    };

    private static SavedFilterItem? Read(IUserData stored)
    {
        try
        {
            return JsonSerializer.Deserialize<SavedFilterItem>(stored.Value, ApiJson.Options);
        }
        catch (JsonException)
        {
            // Whatever somebody else wrote there is no filter of ours.
            return null;
        }
    }

    private sealed class Own(Guid user) : IUserDataFilter
    {
        public ICollection<Guid>? UserKeys { get; set; } = [user];

        public ICollection<string>? Groups { get; set; } = [Group];

        public ICollection<string>? Identifiers { get; set; }
    }
}
