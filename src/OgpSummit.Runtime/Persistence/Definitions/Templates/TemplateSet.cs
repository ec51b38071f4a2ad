using System.Text.Json;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.Persistence.Definitions.Templates;

/// <summary>All templates. A template's <c>Path</c> is that of its node, as Umbraco's template service expects.</summary>
internal sealed class TemplateSet(CmsScopeProvider scopes, ViewFiles files, IShortStringHelper shortStrings)
    : SnapshotSet<ITemplate>(scopes)
{
    public const string Kind = "template";

    protected override IEnumerable<ITemplate> Load(CmsDb db)
    {
        var stored = DefinitionStore.ReadAll(db, Kind)
            .Select(row => (row.Node, JsonSerializer.Deserialize(row.Json, DefinitionJson.Default.TemplateDefinition)!.Alias))
            .ToList();
        var aliases = stored.ToDictionary(row => row.Node.Id, row => row.Alias);
        var masters = stored.Select(row => row.Node.ParentId).ToHashSet();
        return stored.Select(row => Read(row.Node, row.Alias, aliases.GetValueOrDefault(row.Node.ParentId), masters)).ToList();
    }

    private Template Read(NodeRow node, string alias, string? masterAlias, HashSet<int> masters)
    {
        var template = new Template(shortStrings, node.Name, alias, file => files.Read(((ITemplate)file).Alias))
        {
            Id = node.Id,
            Key = node.Key,
            Path = node.Path,
            CreateDate = node.CreateDate,
            UpdateDate = node.UpdateDate,
            IsMasterTemplate = masters.Contains(node.Id),
            VirtualPath = ViewFiles.VirtualPath(alias),
            MasterTemplateAlias = masterAlias,
            MasterTemplateId = new Lazy<int>(() => node.ParentId),
        };
        template.ResetDirtyProperties(rememberDirty: false);
        return template;
    }
}
