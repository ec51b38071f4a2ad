using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Persistence.Documents;
using OgpSummit.Runtime.Persistence.Entities;
using OgpSummit.Runtime.Persistence.Media;
using OgpSummit.Runtime.Persistence.Navigation;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Redirects;
using OgpSummit.Runtime.Persistence.Relations;
using OgpSummit.Runtime.Persistence.Schedules;
using OgpSummit.Runtime.Persistence.SearchTexts;
using OgpSummit.Runtime.Persistence.Tags;
using OgpSummit.Runtime.Persistence.Urls;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence;

internal static class ContentPersistenceRegistration
{
    /// <summary>Documents and media with their versions, addresses, tags, relations and place in the tree.</summary>
    public static IUmbracoBuilder AddContentPersistence(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<ContentReading>()
            .AddSingleton<SaveStamps>()
            .AddSingleton<NodePlaces>()
            .AddSingleton<NodeCultures>()
            .AddSingleton<SiblingNames>()
            .AddSingleton<DocumentNames>()
            .AddSingleton<DocumentWriter>()
            .AddSingleton<DocumentPermissions>()
            .AddSingleton<OverwrittenDrafts>()
            .AddSingleton<ScheduleStore>()
            .AddSingleton<MediaWriter>()
            .AddSingleton<PropertyTags>()
            .AddSingleton<PropertyAliases>()
            .AddSingleton<RelationTypeSet>()
            .AddSingleton<EntityMapping>()
            .AddSingleton<ContentSearch>()
            .AddSingleton<SearchTextRefresh>()
            .AddHostedService(provider => provider.GetRequiredService<SearchTextRefresh>());

        builder.Services
            .AddSingleton<IDocumentRepository, DocumentRepository>()
            .AddSingleton<IDocumentBlueprintRepository, DocumentBlueprintRepository>()
            .AddSingleton<IDocumentVersionRepository, DocumentVersionRepository>()
            .AddSingleton<IMediaRepository, MediaRepository>()
            .AddSingleton<IRelationRepository, RelationRepository>()
            .AddSingleton<IRelationTypeRepository, RelationTypeRepository>()
            .AddSingleton<ITrackedReferencesRepository, TrackedReferencesRepository>()
            .AddSingleton<ITagRepository, TagRepository>()
            .AddSingleton<IRedirectUrlRepository, RedirectUrlRepository>()
            .AddSingleton<IPropertyTypeUsageRepository, SavedValues>()
            .AddSingleton<IDataTypeUsageRepository, SavedValues>()
            .AddSingleton<IEntityRepository, EntityRepository>()
            .AddSingleton<IIdKeyMapRepository, IdKeyMapRepository>()
            .AddSingleton<INavigationRepository, NavigationRepository>()
            .AddSingleton<IPublishStatusRepository, PublishStatusRepository>()
            .AddSingleton<IDocumentUrlRepository, DocumentUrlRepository>()
            .AddSingleton<IDocumentUrlAliasRepository, DocumentUrlAliasRepository>();

        return builder;
    }
}
