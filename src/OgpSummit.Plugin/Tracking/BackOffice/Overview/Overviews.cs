using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.Boards;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Plugin.Tracking.BackOffice.Overview;

/// <summary>Finished overviews, one for each set of rights, for as long as board and day stay the same.</summary>
internal sealed class Overviews(
    BoardCache boards,
    AccessReader access,
    TrackingCalendar calendar,
    IOptionsMonitor<TrackingOptions> options,
    WrittenCommitments written)
{
    /// <summary>Overviews kept of one board; of 2,000 commitments one has some megabytes.</summary>
    private const int MostKept = 20;

    public async Task<ApiBody> ReadAsync(IUser user)
    {
        var board = await boards.ReadAsync();
        var rights = await access.ReadAsync(user, board);
        var key = (rights, calendar.Today, options.CurrentValue);
        if (board.Made.TryGetValue(key, out var made))
        {
            return (ApiBody)made;
        }

        var answer = new OverviewWriter(board, rights, calendar.Today, options.CurrentValue, written).Write();
        var body = new ApiBody(OverviewJson.Write(answer), ApiJson.MediaType, "fr, en", modifiedAt: null);
        if (board.Made.Count >= MostKept)
        {
            board.Made.Clear();
        }

        board.Made[key] = body;
        return body;
    }
}
