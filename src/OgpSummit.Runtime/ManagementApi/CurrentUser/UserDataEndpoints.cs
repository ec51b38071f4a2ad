using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace OgpSummit.Runtime.ManagementApi.CurrentUser;

/// <summary>What the client remembers for a user: which columns are shown, which tours were seen. Nobody sees another's.</summary>
internal static class UserDataEndpoints
{
    private const int MaximumEntries = 500;

    private const int MaximumNameLength = 255;

    private const int MaximumValueLength = 64 * 1024;

    public static void MapUserData(this IEndpointRouteBuilder api)
    {
        var data = api.MapGroup("user-data");
        data.MapGet("", List);
        data.MapGet("{id:guid}", async (Guid id, SignedInUser user, IUserDataService entries) =>
            await OwnAsync(entries, id, user) is { } entry ? Answer.Of(new Content(entry.Group, entry.Identifier, entry.Value)) : Answer.NotFound());
        data.MapPost("", Create);
        data.MapPut("", Update);
        data.MapDelete("{id:guid}", Delete);
    }

    private static async Task<IResult> List(
        Paging paging, string[] groups, string[] identifiers, SignedInUser user, IUserDataService entries)
    {
        var filter = new Filter { UserKeys = [user.Key], Groups = groups, Identifiers = identifiers };
        var page = await entries.GetAsync(paging.Skip, paging.Take, filter);
        return Answer.Of(new Page<Entry>(page.Total, page.Items.Select(Entry.Of)));
    }

    private static async Task<IResult> Create(Body<NewEntry> body, SignedInUser user, IUserDataService entries)
    {
        var entry = body.Value;
        if (Refusal(entry.Group, entry.Identifier, entry.Value) is { } refusal)
        {
            return refusal;
        }

        var count = await entries.GetAsync(0, 0, new Filter { UserKeys = [user.Key] });
        return count.Total >= MaximumEntries
            ? Answer.Problem(GeneralStatus.TooMany)
            : Answer.Created(
                await entries.CreateAsync(Stored(entry.Key ?? Guid.NewGuid(), user, entry.Group, entry.Identifier, entry.Value)),
                "user-data",
                created => created.Key);
    }

    private static async Task<IResult> Update(Body<Entry> body, SignedInUser user, IUserDataService entries)
    {
        var entry = body.Value;
        if (Refusal(entry.Group, entry.Identifier, entry.Value) is { } refusal)
        {
            return refusal;
        }

        return await OwnAsync(entries, entry.Key, user) is null
            ? Answer.Problem(UserDataOperationStatus.NotFound)
            : Answer.Done(await entries.UpdateAsync(Stored(entry.Key, user, entry.Group, entry.Identifier, entry.Value)));
    }

    private static async Task<IResult> Delete(Guid id, SignedInUser user, IUserDataService entries)
    {
        if (await OwnAsync(entries, id, user) is null)
        {
            return Answer.Problem(UserDataOperationStatus.NotFound);
        }

        var attempt = await entries.DeleteAsync(id);
        return attempt.Success ? Answer.Done() : Answer.Problem(attempt.Result);
    }

    private static async Task<IUserData?> OwnAsync(IUserDataService entries, Guid key, SignedInUser user) =>
        await entries.GetAsync(key) is { } entry && entry.UserKey == user.Key ? entry : null;

    private static IResult? Refusal(string group, string identifier, string value) =>
        group.Length > MaximumNameLength ? BadInput.Model("$.group", "tooLong")
        : identifier.Length > MaximumNameLength ? BadInput.Model("$.identifier", "tooLong")
        : value.Length > MaximumValueLength ? BadInput.Model("$.value", "tooLong")
        : null;

    private static UserData Stored(Guid key, SignedInUser user, string group, string identifier, string value) =>
        new() { Key = key, UserKey = user.Key, Group = group, Identifier = identifier, Value = value };

    private sealed record NewEntry
    {
        public required string Group { get; init; }

        public required string Identifier { get; init; }

        public required string Value { get; init; }

        public Guid? Key { get; init; }
    }

    private sealed record Entry
    {
        public required string Group { get; init; }

        public required string Identifier { get; init; }

        public required string Value { get; init; }

        public required Guid Key { get; init; }

        public static Entry Of(IUserData stored) =>
            new() { Group = stored.Group, Identifier = stored.Identifier, Value = stored.Value, Key = stored.Key };
    }

    private sealed record Content(string Group, string Identifier, string Value);

    private sealed class Filter : IUserDataFilter
    {
        public ICollection<Guid>? UserKeys { get; set; }

        public ICollection<string>? Groups { get; set; }

        public ICollection<string>? Identifiers { get; set; }
    }
}
