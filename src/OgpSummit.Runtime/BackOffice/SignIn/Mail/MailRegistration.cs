using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.SignIn.Mail;

internal static class MailRegistration
{
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddSingleton<Outbox>();
        services.AddSingleton<AccountMails>();
        services.AddUnique<IEmailSender, EmailSender>();
        services.AddUnique<IUserInviteSender, InvitationSender>();
        services.AddUnique<IUserForgotPasswordSender, ResetSender>();
        services.AddSingleton<ResetRequests>();
        services.AddHostedService(provider => provider.GetRequiredService<ResetRequests>());
        return services;
    }
}
