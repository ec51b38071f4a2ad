using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence;

internal static class UserPersistenceRegistration
{
    public static IUmbracoBuilder AddUserPersistence(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<SuperUserOnly>()
            .AddSingleton<IBackOfficeUserReader>(services => services.GetRequiredService<SuperUserOnly>())
            .AddSingleton<IUserIdKeyResolver>(services => services.GetRequiredService<SuperUserOnly>());
        return builder;
    }
}
