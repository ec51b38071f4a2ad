using System.Collections.Concurrent;
using OgpSummit.Plugin.Tracking.Boards;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace OgpSummit.Plugin.Tracking.BackOffice.Access;

/// <summary>
/// Asks Umbraco what an editor may do: user groups, granular permissions and start nodes. The answer is kept for editors with
/// the very same rights until the tree changes.
/// </summary>
internal sealed class AccessReader(IContentPermissionService permissions, BoardCache boards)
{
    /// <summary>Core compares each of the documents asked about with each other one.</summary>
    private const int CommitmentsAtOnce = 250;

    /// <summary>Different rights that are remembered; a site has a handful.</summary>
    private const int MostKept = 200;

    private readonly ConcurrentDictionary<string, Kept> _kept = new();

    public async Task<CommitmentAccess> ReadAsync(IUser user, Board board)
    {
        var structure = boards.Structure;
        var mark = RightsMark.Of(user);
        if (_kept.TryGetValue(mark, out var kept) && kept.Structure == structure && board.Commitments.All(one => kept.Known.Contains(one.Key)))
        {
            return kept.Access;
        }

        Guid[] keys = [.. board.Commitments.Select(commitment => commitment.Key)];
        var access = await ReadAsync(user, keys, board.Languages);
        Keep(mark, new Kept(structure, keys.ToHashSet(), access));
        return access;
    }

    private async Task<CommitmentAccess> ReadAsync(IUser user, Guid[] keys, SiteLanguages languages)
    {
        Dictionary<Guid, Rights> rights = [];
        foreach (var some in keys.Chunk(CommitmentsAtOnce))
        {
            var readable = await permissions.FilterAuthorizedAccessAsync(user, some, new HashSet<string> { ActionBrowse.ActionLetter });
            foreach (var node in await permissions.GetPermissionsAsync(user, readable))
            {
                rights[node.NodeKey] = Of(node.Permissions);
            }
        }

        return new CommitmentAccess(
            rights,
            await MayWriteAsync(user, languages.French),
            languages.English is { } english && await MayWriteAsync(user, english));
    }

    private async Task<bool> MayWriteAsync(IUser user, string culture) =>
        await permissions.AuthorizeCultureAccessAsync(user, new HashSet<string> { culture }) == ContentAuthorizationStatus.Success;

    private static Rights Of(ISet<string> verbs) =>
        Rights.Read
        | (verbs.Contains(ActionNew.ActionLetter) ? Rights.Create : Rights.None)
        | (verbs.Contains(ActionUpdate.ActionLetter) ? Rights.Update : Rights.None)
        | (verbs.Contains(ActionPublish.ActionLetter) ? Rights.Publish : Rights.None);

    private void Keep(string mark, Kept kept)
    {
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[mark] = kept;
    }

    private sealed record Kept(int Structure, HashSet<Guid> Known, CommitmentAccess Access);
}
