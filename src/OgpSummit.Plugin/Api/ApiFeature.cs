using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Plugin.Api;

internal static class ApiFeature
{
    /// <summary>What the addresses under <see cref="ApiRoutes.Root"/> have in common, whichever feature answers them.</summary>
    public static IUmbracoBuilder AddApi(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ApiLanguages>();
        builder.Services.AddSingleton<ApiRequests>();
        builder.Services.AddSingleton<Editor>();
        builder.Services.AddMvcCore().ConfigureApplicationPartManager(PackageControllers.AddTo);
        return builder.AddNotificationHandler<LanguageCacheRefresherNotification, ForgetLanguagesOnChange>();
    }
}
