using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.SignIn.Accounts;

internal static class AccountRegistration
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<AccountTokens>();
        services.AddSingleton<AccountLinks>();
        services.AddUnique<IInviteUriProvider>(provider => provider.GetRequiredService<AccountLinks>());
        services.AddUnique<IForgotPasswordUriProvider>(provider => provider.GetRequiredService<AccountLinks>());
        services.AddUnique<ICoreBackOfficeUserManager, UserAccounts>();
        services.AddUnique<IBackOfficePasswordChanger, PasswordChanger>();
        services.AddSingleton<ChosenPasswords>();
        services.AddSingleton<GivenLinks>();
        return services;
    }
}
