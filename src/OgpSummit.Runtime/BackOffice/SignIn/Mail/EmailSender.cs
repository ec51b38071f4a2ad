using MimeKit;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Runtime.BackOffice.SignIn.Mail;

/// <summary>Umbraco's own way to send mail, for its services and for packages.</summary>
internal sealed class EmailSender(Outbox outbox, IEventAggregator events) : IEmailSender
{
    public bool CanSendRequiredEmail() => outbox.IsConfigured;

    public Task SendAsync(EmailMessage message, string emailType) => SendAsync(message, emailType, enableNotification: false);

    public Task SendAsync(EmailMessage message, string emailType, bool enableNotification) =>
        SendAsync(message, emailType, enableNotification, expires: null);

    public async Task SendAsync(EmailMessage message, string emailType, bool enableNotification, TimeSpan? expires)
    {
        if (enableNotification && await IsHandledElsewhereAsync(message, emailType))
        {
            return;
        }

        var mail = Convert(message);
        if (expires is { } lifetime)
        {
            mail.Headers.Add("Expires", DateTimeOffset.UtcNow.Add(lifetime).ToString("R"));
        }

        await outbox.SendAsync(mail);
    }

    private async Task<bool> IsHandledElsewhereAsync(EmailMessage message, string emailType)
    {
        var notification = new SendEmailNotification(
            new NotificationEmailModel(
                message.From is null ? null : new NotificationEmailAddress(message.From, ""),
                Addresses(message.To),
                Addresses(message.Cc),
                Addresses(message.Bcc),
                Addresses(message.ReplyTo),
                message.Subject,
                message.Body,
                message.Attachments,
                message.IsBodyHtml),
            emailType);
        await events.PublishAsync(notification);
        return notification.IsHandled;
    }

    private static IEnumerable<NotificationEmailAddress> Addresses(IEnumerable<string?>? addresses) =>
        (addresses ?? []).OfType<string>().Select(address => new NotificationEmailAddress(address, ""));

    private static MimeMessage Convert(EmailMessage message)
    {
        var body = new BodyBuilder { HtmlBody = message.IsBodyHtml ? message.Body : null, TextBody = message.IsBodyHtml ? null : message.Body };
        foreach (var attachment in message.Attachments ?? [])
        {
            body.Attachments.Add(attachment.FileName, attachment.Stream);
        }

        var mail = new MimeMessage { Subject = message.Subject ?? "", Body = body.ToMessageBody() };
        Add(mail.From, message.From is null ? null : [message.From]);
        Add(mail.To, message.To);
        Add(mail.Cc, message.Cc);
        Add(mail.Bcc, message.Bcc);
        Add(mail.ReplyTo, message.ReplyTo);
        return mail;
    }

    private static void Add(InternetAddressList list, IEnumerable<string?>? addresses) =>
        list.AddRange((addresses ?? []).OfType<string>().Where(address => address.Length > 0).Select(InternetAddress.Parse));
}
