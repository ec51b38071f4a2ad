using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Definitions.Templates;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

/// <summary>All document types, element types included.</summary>
internal sealed class ContentTypeSet(
    CmsScopeProvider scopes, DataTypeSet dataTypes, TemplateSet templates, IShortStringHelper shortStrings)
    : TypeSet<IContentType>(scopes, dataTypes, shortStrings)
{
    public override string Kind => "documentType";

    public override Guid ObjectType => Constants.ObjectTypes.DocumentType;

    protected override IContentType Create(int parentId) => new ContentType(ShortStrings, parentId);

    protected override void FillMore(IContentType type, ContentTypeDefinition definition)
    {
        type.AllowedTemplates = definition.Templates
            .Select(templates.Current.Find)
            .OfType<ITemplate>()
            .Select(template => (ITemplate)template.DeepClone())
            .ToList();

        if (templates.Current.Find(definition.DefaultTemplate) is not null)
        {
            type.DefaultTemplateId = definition.DefaultTemplate;
        }

        type.HistoryCleanup = new HistoryCleanup
        {
            PreventCleanup = definition.History?.PreventCleanup ?? false,
            KeepAllVersionsNewerThanDays = definition.History?.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = definition.History?.KeepLatestVersionPerDayForDays,
        };
    }
}
