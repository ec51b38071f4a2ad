using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Persistence.Audit;
using OgpSummit.Runtime.Persistence.Definitions.Containers;
using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Definitions.Templates;
using OgpSummit.Runtime.Persistence.Dictionary;
using OgpSummit.Runtime.Persistence.Domains;
using OgpSummit.Runtime.Persistence.KeyValues;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Variations;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence;

internal static class DefinitionPersistenceRegistration
{
    /// <summary>Languages, data types, document, media and member types, templates, dictionary, domains, audit trail.</summary>
    public static IUmbracoBuilder AddDefinitionPersistence(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<LanguageSet>()
            .AddSingleton<DictionarySet>()
            .AddSingleton<DataTypeSet>()
            .AddSingleton<ViewFiles>()
            .AddSingleton<TemplateSet>()
            .AddSingleton<ContentTypeSet>()
            .AddSingleton<MediaTypeSet>()
            .AddSingleton<MemberTypeSet>()
            .AddSingleton<ContentTypeSets>()
            .AddSingleton<VariationMigration>()
            .AddSingleton<LanguageChange>();

        builder.Services
            .AddSingleton<ILanguageRepository, LanguageRepository>()
            .AddSingleton<IDictionaryRepository, DictionaryRepository>()
            .AddSingleton<IDataTypeRepository, DataTypeRepository>()
            .AddSingleton<ITemplateRepository, TemplateRepository>()
            .AddSingleton<IContentTypeCommonRepository, ContentTypeCommonRepository>()
            .AddSingleton<IContentTypeRepository, ContentTypeRepository>()
            .AddSingleton<IMediaTypeRepository, MediaTypeRepository>()
            .AddSingleton<IMemberTypeRepository, MemberTypeRepository>()
            .AddSingleton<IDataTypeContainerRepository, DataTypeContainerRepository>()
            .AddSingleton<IDocumentTypeContainerRepository, DocumentTypeContainerRepository>()
            .AddSingleton<IMediaTypeContainerRepository, MediaTypeContainerRepository>()
            .AddSingleton<IMemberTypeContainerRepository, MemberTypeContainerRepository>()
            .AddSingleton<IDocumentBlueprintContainerRepository, DocumentBlueprintContainerRepository>()
            .AddSingleton<IDomainRepository, DomainRepository>()
            .AddSingleton<IAuditRepository, AuditRepository>()
            .AddSingleton<IKeyValueRepository, KeyValueRepository>();

        return builder;
    }
}
