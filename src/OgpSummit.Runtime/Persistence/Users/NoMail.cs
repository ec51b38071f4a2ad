using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>
/// The site sends no mail: editors are given a password by an administrator. The back office asks first and then offers
/// neither invitations nor the link for a forgotten password.
/// </summary>
internal sealed class NoMail : IUserInviteSender, IUserForgotPasswordSender
{
    public bool CanSendInvites() => false;

    public bool CanSend() => false;

    /// <exception cref="NotSupportedException">Always; see <see cref="CanSendInvites"/>.</exception>
    public Task InviteUser(UserInvitationMessage invite) => throw new NotSupportedException("The site sends no mail.");

    /// <exception cref="NotSupportedException">Always; see <see cref="CanSend"/>.</exception>
    public Task SendForgotPassword(UserForgotPasswordMessage message) =>
        throw new NotSupportedException("The site sends no mail.");
}
