using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Access;

/// <summary>A user hears of what is below the start nodes, and of their ancestors: the tree shows those too.</summary>
internal abstract class StartNodeFilter(string source) : IServerEventAccessFilter
{
    public IEnumerable<string> FilteredEventSources { get; } = [source];

    public Task<bool> HasAccessAsync(IUser user, ServerEventRoutingContext context) =>
        Task.FromResult(context.EntityPath is not { } path || HasAccess(user, $"{path},"));

    protected abstract int[]? StartNodes(IUser user);

    protected abstract string[]? StartPaths(IUser user);

    private bool HasAccess(IUser user, string path) =>
        StartNodes(user) is { Length: > 0 } nodes
        && (nodes.Contains(Constants.System.Root) || (StartPaths(user) ?? []).Any(start => AreOnOneLine($"{start},", path)));

    private static bool AreOnOneLine(string start, string path) =>
        path.StartsWith(start, StringComparison.Ordinal) || start.StartsWith(path, StringComparison.Ordinal);
}

internal sealed class DocumentFilter(IEntityService entities, AppCaches caches)
    : StartNodeFilter(Constants.ServerEvents.EventSource.Document)
{
    protected override int[]? StartNodes(IUser user) => user.CalculateContentStartNodeIds(entities, caches);

    protected override string[]? StartPaths(IUser user) => user.GetContentStartNodePaths(entities, caches);
}

internal sealed class MediaFilter(IEntityService entities, AppCaches caches)
    : StartNodeFilter(Constants.ServerEvents.EventSource.Media)
{
    protected override int[]? StartNodes(IUser user) => user.CalculateMediaStartNodeIds(entities, caches);

    protected override string[]? StartPaths(IUser user) => user.GetMediaStartNodePaths(entities, caches);
}
