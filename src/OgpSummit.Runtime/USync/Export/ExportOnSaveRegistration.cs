using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Kinds;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Runtime.USync.Export;

/// <summary>Which notification is about which items of which kind.</summary>
internal static class ExportOnSaveRegistration
{
    public static IServiceCollection AddExportOnSave(this IServiceCollection services) => services
        .On<LanguageSavedNotification>(LanguageKind.Name, saved => Languages(saved.SavedEntities))
        .On<LanguageDeletedNotification>(LanguageKind.Name, deleted => Languages(deleted.DeletedEntities))
        .On<DataTypeSavedNotification>(DataTypeKind.Name, saved => Items(saved.SavedEntities))
        .On<DataTypeMovedNotification>(DataTypeKind.Name, moved => Moved(moved.MoveInfoCollection))
        .On<DataTypeDeletedNotification>(DataTypeKind.Name, deleted => Items(deleted.DeletedEntities))
        .On<TemplateSavedNotification>(TemplateKind.Name, saved => Templates(saved.SavedEntities))
        .On<TemplateDeletedNotification>(TemplateKind.Name, deleted => Templates(deleted.DeletedEntities))
        .On<ContentTypeSavedNotification>(DocumentTypeKind.Name, saved => Items(saved.SavedEntities))
        .On<ContentTypeMovedNotification>(DocumentTypeKind.Name, moved => Moved(moved.MoveInfoCollection))
        .On<ContentTypeDeletedNotification>(DocumentTypeKind.Name, deleted => Items(deleted.DeletedEntities))
        .On<MediaTypeSavedNotification>(MediaTypeKind.Name, saved => Items(saved.SavedEntities))
        .On<MediaTypeMovedNotification>(MediaTypeKind.Name, moved => Moved(moved.MoveInfoCollection))
        .On<MediaTypeDeletedNotification>(MediaTypeKind.Name, deleted => Items(deleted.DeletedEntities))
        .On<DictionaryItemSavedNotification>(DictionaryKind.Name, saved => Texts(saved.SavedEntities))
        .On<DictionaryItemMovedNotification>(DictionaryKind.Name, moved => Texts(Entities(moved.MoveInfoCollection)))
        .On<DictionaryItemDeletedNotification>(DictionaryKind.Name, deleted => Texts(deleted.DeletedEntities))
        .On<MediaSavedNotification>(MediaKind.Name, saved => Items(saved.SavedEntities))
        .On<MediaMovedNotification>(MediaKind.Name, moved => Moved(moved.MoveInfoCollection))
        .On<MediaMovedToRecycleBinNotification>(MediaKind.Name, moved => Binned(moved.MoveInfoCollection))
        .On<MediaDeletedNotification>(MediaKind.Name, deleted => Items(deleted.DeletedEntities))
        .On<ContentSavedNotification>(DocumentKind.Name, saved => Items(saved.SavedEntities))
        .On<ContentPublishedNotification>(DocumentKind.Name, published => Items(published.PublishedEntities))
        .On<ContentUnpublishedNotification>(DocumentKind.Name, unpublished => Items(unpublished.UnpublishedEntities))
        .On<ContentSortedNotification>(DocumentKind.Name, sorted => Items(sorted.SortedEntities))
        .On<ContentMovedNotification>(DocumentKind.Name, moved => Moved(moved.MoveInfoCollection))
        .On<ContentMovedToRecycleBinNotification>(DocumentKind.Name, moved => Binned(moved.MoveInfoCollection))
        .On<ContentDeletedNotification>(DocumentKind.Name, deleted => Items(deleted.DeletedEntities))
        .On<DomainSavedNotification>(DomainKind.Name, saved => Domains(saved.SavedEntities))
        .On<DomainDeletedNotification>(DomainKind.Name, deleted => Domains(deleted.DeletedEntities));

    private static IServiceCollection On<TNotification>(
        this IServiceCollection services, string kind, Func<TNotification, IEnumerable<KeyValuePair<Guid, string>>> items)
        where TNotification : INotification =>
        services.AddSingleton<INotificationAsyncHandler<TNotification>>(provider =>
            ActivatorUtilities.CreateInstance<ExportOnSave<TNotification>>(provider, kind, items));

    private static IEnumerable<KeyValuePair<Guid, string>> Items(IEnumerable<IUmbracoEntity> items) =>
        items.Select(item => KeyValuePair.Create(item.Key, item.Name ?? ""));

    private static IEnumerable<KeyValuePair<Guid, string>> Moved<T>(IEnumerable<MoveEventInfo<T>> moved)
        where T : IUmbracoEntity => Items(Entities(moved).Cast<IUmbracoEntity>());

    private static IEnumerable<KeyValuePair<Guid, string>> Binned<T>(IEnumerable<MoveToRecycleBinEventInfo<T>> moved)
        where T : IUmbracoEntity => Items(moved.Select(one => one.Entity).Cast<IUmbracoEntity>());

    private static IEnumerable<T> Entities<T>(IEnumerable<MoveEventInfo<T>> moved) => moved.Select(one => one.Entity);

    private static IEnumerable<KeyValuePair<Guid, string>> Templates(IEnumerable<ITemplate> templates) =>
        templates.Select(template => KeyValuePair.Create(template.Key, template.Alias));

    private static IEnumerable<KeyValuePair<Guid, string>> Texts(IEnumerable<IDictionaryItem> texts) =>
        texts.Select(text => KeyValuePair.Create(text.Key, text.ItemKey));

    private static IEnumerable<KeyValuePair<Guid, string>> Languages(IEnumerable<ILanguage> languages) =>
        languages.Select(language => KeyValuePair.Create(StableKey.Of(language.IsoCode), language.IsoCode));

    private static IEnumerable<KeyValuePair<Guid, string>> Domains(IEnumerable<IDomain> domains) =>
        domains.Select(domain => KeyValuePair.Create(StableKey.Of(domain.DomainName), domain.DomainName));
}
