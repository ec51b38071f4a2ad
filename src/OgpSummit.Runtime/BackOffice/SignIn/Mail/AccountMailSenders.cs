using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.ManagementApi.Problems;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.BackOffice.SignIn.Mail;

/// <summary>
/// Sends invitations. Where there is no mail, or it fails, the invitation stands all the same: whoever invites is told to pass
/// the link on, which the user's page offers.
/// </summary>
internal sealed class InvitationSender(
    Outbox outbox, AccountMails mails, IEventMessagesFactory messages, ILocalizedTextService texts, ILogger<InvitationSender> logger)
    : IUserInviteSender
{
    public bool CanSendInvites() => true;

    public async Task InviteUser(UserInvitationMessage invite)
    {
        if (!outbox.IsConfigured)
        {
            Tell("invitationWithoutMail");
            return;
        }

        try
        {
            await outbox.SendAsync(mails.Invitation(invite.Recipient, invite.Sender, invite.InviteUri, invite.Message));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The invitation of user {User} could not be mailed.", invite.Recipient.Key);
            Tell("invitationNotMailed");
        }
    }

    private void Tell(string text) => messages.Get().Add(new EventMessage(
        ProblemTexts.Read(texts, "invitation") ?? "", ProblemTexts.Read(texts, text) ?? text, EventMessageType.Warning));
}

/// <summary>Sends links for a new password.</summary>
internal sealed class ResetSender(Outbox outbox, AccountMails mails) : IUserForgotPasswordSender
{
    public bool CanSend() => outbox.IsConfigured;

    public Task SendForgotPassword(UserForgotPasswordMessage message) =>
        outbox.SendAsync(mails.Reset(message.Recipient, message.ForgotPasswordUri));
}
