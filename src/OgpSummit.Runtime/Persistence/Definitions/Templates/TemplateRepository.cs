using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Definitions.Templates;

/// <summary>
/// Templates and their view files. A view is source code: an existing file is changed only where the caller changed the
/// content of an existing template; a template that is created (by an import, for one) takes the file that is there.
/// </summary>
internal sealed class TemplateRepository(
    CmsScopeProvider scopes, TemplateSet set, ContentTypeSets contentTypes, ViewFiles files)
    : SnapshotRepository<ITemplate>(set), ITemplateRepository
{
    protected override IEnumerable<ITemplate> All => Current.ById.Values.OrderBy(template => template.Name);

    public ITemplate? Get(string? alias) => CloneOrNull(Find(alias));

    public IEnumerable<ITemplate> GetAll(params string[] aliases) =>
        Clones(aliases.Length == 0 ? All : All.Where(template => aliases.InvariantContains(template.Alias)));

    /// <summary>The templates without a master for an id that is none.</summary>
    public IEnumerable<ITemplate> GetChildren(int masterTemplateId) => Clones(ChildrenOf(masterTemplateId));

    public IEnumerable<ITemplate> GetDescendants(int masterTemplateId) => Clones(DescendantsOf(masterTemplateId));

    public void Save(ITemplate entity)
    {
        var previous = Current.Find(entity.Id);
        SaveNode(scopes.WriteDb, entity);
        SaveView(entity, previous);

        entity.VirtualPath = ViewFiles.VirtualPath(entity.Alias);
        entity.ResetOriginalPath();
        entity.ResetDirtyProperties();
        set.StageReload();
        contentTypes.StageReload();
    }

    public void Delete(ITemplate entity)
    {
        var db = scopes.WriteDb;
        db.Versions.Where(version => version.TemplateId == entity.Id)
            .ExecuteUpdate(version => version.SetProperty(v => v.TemplateId, (int?)null));
        DefinitionStore.Delete(db, entity.Id);
        files.Delete(entity.Alias);
        set.StageReload();
        contentTypes.StageReload();
    }

    public Stream GetFileContentStream(string filepath) => files.Open(filepath);

    public void SetFileContent(string filepath, Stream content) => files.Replace(filepath, content);

    public long GetFileSize(string filepath) => files.Size(filepath);

    private ITemplate? Find(string? alias) => All.FirstOrDefault(template => template.Alias.InvariantEquals(alias));

    private IEnumerable<ITemplate> ChildrenOf(int id)
    {
        var master = Current.Find(id)?.Alias;
        return All.Where(template => template.MasterTemplateAlias.InvariantEquals(master));
    }

    private IEnumerable<ITemplate> DescendantsOf(int id) =>
        ChildrenOf(id).SelectMany(child => DescendantsOf(child.Id).Prepend(child));

    private void SaveNode(CmsDb db, ITemplate template)
    {
        var node = new EntitySlim
        {
            Id = template.Id,
            Key = template.Key,
            Name = template.Name,
            ParentId = Find(template.MasterTemplateAlias)?.Id ?? Constants.System.Root,
            Path = template.Path,
        };
        var json = JsonSerializer.Serialize(new TemplateDefinition(template.Alias), DefinitionJson.Default.TemplateDefinition);
        if (template.HasIdentity)
        {
            DefinitionStore.Update(db, node, json);
        }
        else
        {
            DefinitionStore.Insert(db, node, Constants.ObjectTypes.Template, TemplateSet.Kind, json);
            template.Id = node.Id;
            template.CreateDate = node.CreateDate;
        }

        template.Path = node.Path;
        template.UpdateDate = node.UpdateDate;
    }

    private void SaveView(ITemplate template, ITemplate? previous)
    {
        if (previous is null)
        {
            if (!files.Exists(template.Alias) && !string.IsNullOrEmpty(template.Content))
            {
                files.Write(template.Alias, template.Content);
            }

            return;
        }

        if (previous.Alias != template.Alias)
        {
            files.Rename(previous.Alias, template.Alias);
        }

        if (template.IsPropertyDirty(nameof(ITemplate.Content)))
        {
            files.Write(template.Alias, template.Content ?? "");
        }
    }
}
