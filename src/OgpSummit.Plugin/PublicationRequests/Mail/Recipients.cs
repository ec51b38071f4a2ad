using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.PublicationRequests.Mail;

/// <summary>Those who may publish a document: by group, by start node, by language.</summary>
internal sealed class Recipients(IUserService users, SendingRights rights)
{
    /// <summary>More than so many are a mailing list, which is not what anybody reads.</summary>
    private const int Most = 50;

    private const int UsersAtOnce = 100;
    private const int MostUsers = 2_000;

    public async Task<IReadOnlyList<IUser>> FindAsync(IContent document, PublicationRequest request, CancellationToken cancellation)
    {
        List<IUser> found = [];
        string[] cultures = [.. request.OpenCultures(document)];
        for (var page = 0; page * UsersAtOnce < MostUsers && found.Count < Most; page++)
        {
            IUser[] some = [.. users.GetAll(page, UsersAtOnce, out var total)];
            foreach (var user in some)
            {
                cancellation.ThrowIfCancellationRequested();
                if (found.Count < Most && await IsConcernedAsync(user, document, request, cultures))
                {
                    found.Add(user);
                }
            }

            if ((page + 1) * UsersAtOnce >= total)
            {
                break;
            }
        }

        return found;
    }

    private async Task<bool> IsConcernedAsync(IUser user, IContent document, PublicationRequest request, string[] cultures) =>
        user is { IsApproved: true, Kind: UserKind.Default, Email.Length: > 0, UserState: not (UserState.Disabled or UserState.Invited) }
        && user.Id != request.UserId
        && user.AllowedSections.Contains(Constants.Applications.Content)
        && await rights.MayReadAsync(user, document.Key)
        && await rights.MayPublishAsync(user, document.Key)
        && (await rights.OwnAsync(user, cultures)).Count > 0;
}
