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

        type.HistoryCleanup = History(definition.History ?? new(false, null, null));
    }

    /// <summary>A copy that shares nothing with the type. Its own deep clone shares the history settings.</summary>
    public static IContentType Copy(IContentType type)
    {
        var copy = (IContentType)type.DeepClone();
        if (type.HistoryCleanup is { } history)
        {
            copy.HistoryCleanup = History(new(
                history.PreventCleanup, history.KeepAllVersionsNewerThanDays, history.KeepLatestVersionPerDayForDays));
            copy.ResetDirtyProperties(rememberDirty: false);
        }

        return copy;
    }

    private static HistoryCleanup History(HistoryDefinition definition)
    {
        var history = new HistoryCleanup
        {
            PreventCleanup = definition.PreventCleanup,
            KeepAllVersionsNewerThanDays = definition.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = definition.KeepLatestVersionPerDayForDays,
        };
        history.ResetDirtyProperties(rememberDirty: false);
        return history;
    }
}
