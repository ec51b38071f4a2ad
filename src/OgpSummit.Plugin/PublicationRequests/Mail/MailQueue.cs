using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Plugin.PublicationRequests.Mail;

/// <summary>
/// Keys of documents whose publishers are to be told. What no mail tells is on the waiting list all the same: so a full queue or a
/// restart loses a mail and never a request.
/// </summary>
internal sealed class MailQueue
{
    private readonly Channel<Guid> _documents = Channel.CreateBounded<Guid>(
        new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Add(Guid document) => _documents.Writer.TryWrite(document);

    public IAsyncEnumerable<Guid> ReadAsync(CancellationToken cancellation) => _documents.Reader.ReadAllAsync(cancellation);
}

/// <summary>Whoever sent it, through whatever: the editor's button, the tracker's dialog, another package.</summary>
internal sealed class QueueMailOnSending(MailQueue queue, IEmailSender mail) : INotificationHandler<ContentSentToPublishNotification>
{
    public void Handle(ContentSentToPublishNotification notification)
    {
        if (mail.CanSendRequiredEmail())
        {
            queue.Add(notification.Entity.Key);
        }
    }
}

/// <summary>Writes the mails after the sender has been answered: a mail server may be slow.</summary>
internal sealed class MailWorker(MailQueue queue, RequestMails mails, ILogger<MailWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var document in queue.ReadAsync(stoppingToken))
        {
            try
            {
                await mails.SendAsync(document, stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                logger.LogError(error, "Nobody could be mailed that document {Document} waits for publication.", document);
            }
        }
    }
}
