using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.PublicationRequests.Mail;

/// <summary>Tells those who may publish a document that it waits for them, each in the own language.</summary>
internal sealed class RequestMails(
    IContentService contents,
    IUserService users,
    SentDocuments sent,
    Recipients recipients,
    BackOfficeAddress address,
    IEmailSender mail,
    ILogger<RequestMails> logger)
{
    /// <summary>Umbraco's handlers of mail tell kinds apart by it.</summary>
    private const string Kind = "OgpSummitPublicationRequest";

    public async Task SendAsync(Guid key, CancellationToken cancellation)
    {
        if (contents.GetById(key) is not { } document || await sent.FindAsync(document) is not { } request || !request.IsOpen(document))
        {
            return;
        }

        var sender = users.GetUserById(request.UserId);
        var letter = new RequestLetter(document, request, sender, address.Of(document, request));
        foreach (var recipient in await recipients.FindAsync(document, request, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            await SendAsync(letter, recipient);
        }
    }

    /// <summary>One address that the mail server refuses keeps nobody else from being told.</summary>
    private async Task SendAsync(RequestLetter letter, IUser recipient)
    {
        try
        {
            await mail.SendAsync(letter.To(recipient), Kind, enableNotification: true, expires: null);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogError(error, "User {User} could not be mailed that document {Document} waits for publication.", recipient.Key, letter.Document);
        }
    }
}
