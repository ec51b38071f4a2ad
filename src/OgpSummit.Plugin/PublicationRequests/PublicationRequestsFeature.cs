using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Plugin.PublicationRequests.Mail;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Plugin.PublicationRequests;

internal static class PublicationRequestsFeature
{
    /// <summary>Who may write a document and not publish it sends it to those who may.</summary>
    public static IUmbracoBuilder AddPublicationRequests(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<SendingRights>();
        builder.Services.AddSingleton<SentDocuments>();
        builder.Services.AddSingleton<PublicationDesk>();
        builder.Services.AddSingleton<WaitingList>();
        builder.Services.AddSingleton<PublicationRequestWriter>();
        builder.Services.AddSingleton<Recipients>();
        builder.Services.AddSingleton<RequestMails>();
        builder.Services.AddSingleton<BackOfficeAddress>();
        builder.Services.AddSingleton<MailQueue>();
        builder.Services.AddHostedService<MailWorker>();
        return builder.AddNotificationHandler<ContentSentToPublishNotification, QueueMailOnSending>();
    }
}
