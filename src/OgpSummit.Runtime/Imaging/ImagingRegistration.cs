using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Website.Media;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Imaging;

internal static class ImagingRegistration
{
    private const string Protection = "Umbraco:CMS:Content:" + nameof(ContentSettings.EnableMediaRecycleBinProtection);

    /// <summary>Files of media, and resizing of images among them by their address. See docs/media.md.</summary>
    public static IUmbracoBuilder AddImaging(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<MediaFolder>();
        services.AddSingleton<SignatureKey>();
        services.AddUnique<IHmacSecretKeyService>(provider => provider.GetRequiredService<SignatureKey>());
        services.AddSingleton<ImageSignatures>();
        services.AddSingleton<ResizedImageFolder>();
        services.AddSingleton<ResizedImages>();
        services.AddSingleton<ImageUrls>();
        services.AddUnique<IImageUrlGenerator>(provider => provider.GetRequiredService<ImageUrls>());
        services.AddUnique<IImageUrlTokenGenerator>(provider => provider.GetRequiredService<ImageUrls>());
        services.AddOptions<ContentSettings>().Configure<IConfiguration>(ProtectRecycleBin);
        return builder;
    }

    /// <summary>Unlike in stock, what lies in the recycle bin is not public, unless a setting says that it is.</summary>
    private static void ProtectRecycleBin(ContentSettings settings, IConfiguration configuration) =>
        settings.EnableMediaRecycleBinProtection = configuration.GetValue(Protection, true);
}
