using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Schedules;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>Documents to start others from. Deleting a document type deletes its blueprints, so Core always asks.</summary>
internal sealed class DocumentBlueprintRepository(
    CmsScopeProvider scopes,
    ContentReading reading,
    SaveStamps stamps,
    IIdKeyMap idKeys,
    ContentTypeSet types,
    DocumentWriter writer,
    ScheduleStore schedules,
    DocumentPermissions permissions)
    : DocumentRepository(scopes, reading, stamps, idKeys, types, writer, schedules, permissions), IDocumentBlueprintRepository
{
    protected override UmbracoObjectTypes ObjectType => UmbracoObjectTypes.DocumentBlueprint;
}
