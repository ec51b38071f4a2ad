using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Preview;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.Preview;

/// <summary>Drafts on the website, for the editors who wrote them. See docs/management-api.md.</summary>
internal static class PreviewRegistration
{
    public static IUmbracoBuilder AddPreview(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSignalR();
        services.AddSingleton<PreviewTokens>();
        services.AddSingleton<PreviewService>();
        services.AddUnique<IPreviewService, WebsitePreview>();
#pragma warning disable CS0618 // Obsolete, and yet what Umbraco's own preview service of this version asks.
        services.AddUnique<IPreviewTokenGenerator>(provider => provider.GetRequiredService<PreviewTokens>());
#pragma warning restore CS0618
        return builder.AddNotificationAsyncHandler<ContentCacheRefresherNotification, RefreshPreviews>();
    }

    public static void MapPreview(this IEndpointRouteBuilder endpoints) => endpoints.MapHub<PreviewHub>(PreviewHub.Path);
}
