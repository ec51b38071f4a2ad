using Umbraco.Cms.Core.Models.Entities;

namespace OgpSummit.Tests.Unit.PropertyEditors;

/// <summary>A document or media item that a value may refer to.</summary>
public sealed record ContentEntitySlimGiven(bool IsMedia, string TypeAlias, Guid TypeKey, string Icon = "icon-home")
{
    public IContentEntitySlim ToEntity(Guid key)
    {
        ContentEntitySlim entity = IsMedia ? new MediaEntitySlim() : new DocumentEntitySlim { Published = true };
        entity.Key = key;
        entity.ContentTypeAlias = TypeAlias;
        entity.ContentTypeKey = TypeKey;
        entity.ContentTypeIcon = Icon;
        return entity;
    }
}
