using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OgpSummit.Runtime.Hosting.Composition;
using OgpSummit.Runtime.PropertyEditors.Blocks;
using OgpSummit.Runtime.PropertyEditors.Files;
using OgpSummit.Runtime.PropertyEditors.Files.Uploads;
using OgpSummit.Runtime.PropertyEditors.Links;
using OgpSummit.Runtime.PropertyEditors.Media;
using OgpSummit.Runtime.PropertyEditors.Pickers;
using OgpSummit.Runtime.PropertyEditors.RichText;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PropertyEditors;

/// <summary>
/// The editors that Core does not contain. Umbraco finds the editors and value converters themselves by their type; this
/// registers what they are made of, and takes out what they replace.
/// </summary>
internal static class PropertyEditorsRegistration
{
    public static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ValidationTexts>();
        services.AddSingleton<ValueServices>();
        services.AddSingleton<ConfigurationServices>();
        services.AddSingleton<PickedEntities>();
        services.AddSingleton<ShownLinks>();
        // Messages that Umbraco's language files lack, French above all.
        services.AddTexts(typeof(PropertyEditorsRegistration), "Messages");

        builder.DataEditors()
            .Exclude<IntegerPropertyEditor>()
            .Exclude<DecimalPropertyEditor>();
        builder.PropertyValueConverters().Remove<SimpleRichTextValueConverter>();
        return builder.AddBlocks().AddFiles();
    }

    private static IUmbracoBuilder AddBlocks(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ElementTypes>();
        services.AddSingleton<NestedValues>();
        services.AddSingleton<NestedValidation>();
        services.AddSingleton<BlockVariance>();
        services.AddSingleton<BlockMerge>();
        services.AddSingleton<BlockDifference>();
        services.AddSingleton<BlockServices>();
        services.AddSingleton<BlockElements>();

        services.AddUnique<IHtmlSanitizer, RichTextHtml>();
        services.AddSingleton<PastedImages>();
        services.TryAddSingleton<IRichTextBlockView, NoRichTextBlockView>();
        return builder;
    }

    private static IUmbracoBuilder AddFiles(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<MediaFiles>();
        services.AddSingleton<UploadRules>();
        services.AddSingleton<FilesOfContent>();
        services.AddSingleton<TrashedFileNames>();
        services.AddSingleton<UploadAutoFillProperties>();
        services.AddUnique<IImageDimensionExtractor, PictureHeaders>();
        services.AddSingleton<IFileStreamSecurityAnalyzer, Drawings>();
        services.AddSingleton<IFileStreamSecurityAnalyzer, Archives>();
        services.ConfigureOptions<ForbiddenExtensions>();

        builder.MediaUrlGenerators().Add<UploadFieldEditor>().Add<ImageCropperEditor>();
        return builder
            .AddNotificationHandler<MediaSavingNotification, DescribeFileOfMedia>()
            .AddNotificationHandler<ContentCopiedNotification, KeepFilesWithContent>()
            .AddNotificationHandler<ContentDeletedNotification, KeepFilesWithContent>()
            .AddNotificationHandler<MediaDeletedNotification, KeepFilesWithContent>()
            .AddNotificationHandler<MediaMovedToRecycleBinNotification, KeepFilesWithContent>()
            .AddNotificationHandler<MediaMovedNotification, KeepFilesWithContent>();
    }
}
