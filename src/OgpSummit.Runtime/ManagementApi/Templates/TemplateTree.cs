using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Templates;

/// <summary>A template lies below the one that it is laid out by.</summary>
internal sealed class TemplateTree(IEntityService entities) : EntityTree<NamedTreeItem>(entities)
{
    protected override UmbracoObjectTypes ItemType => UmbracoObjectTypes.Template;

    protected override IEnumerable<NamedTreeItem> Items(IReadOnlyList<IEntitySlim> shown, Func<IEntitySlim, Guid?> parentOf) =>
        shown.Select(entity => new NamedTreeItem(
            entity.Key, ById.Of(parentOf(entity)), entity.Name ?? string.Empty, entity.HasChildren, []));
}
