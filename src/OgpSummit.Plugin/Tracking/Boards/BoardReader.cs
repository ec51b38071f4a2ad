using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Plugin.Tracking.Boards;

/// <summary>
/// Reads the whole plan: what is published from memory, and what is not in a query per five hundred documents.
/// </summary>
internal sealed class BoardReader(
    PublishedReading reading,
    IDocumentNavigationQueryService navigation,
    IPublishedContentStatusFilteringService published,
    PublishedCommitments commitments,
    IContentService contents,
    ApiLanguages languages)
{
    private const int DraftsAtOnce = 500;

    /// <summary>Changes of single documents beyond which reading the whole plan costs less than looking for each.</summary>
    private const int MostReadAgain = 100;

    /// <param name="before">A board read earlier, whose unchanged parts are used again; null reads all anew.</param>
    /// <param name="changed">Documents that changed since; of others <paramref name="before"/> is still right.</param>
    public async Task<Board> ReadAsync(Board? before, IReadOnlyCollection<Guid> changed)
    {
        var site = await SiteLanguages.ReadAsync(languages);
        return await reading.ReadAsync(site.French, () =>
            before is not null && before.Languages == site && Touched(before, changed) is { } touched
                ? ReadAgain(before, touched)
                : Read(site, before));
    }

    /// <returns>
    /// The commitments that changed, or that have or had what changed; null when something changed that the board knows
    /// otherwise, or not at all.
    /// </returns>
    private HashSet<Guid>? Touched(Board board, IReadOnlyCollection<Guid> changed)
    {
        if (changed.Count > MostReadAgain)
        {
            return null;
        }

        HashSet<Guid> touched = [];
        foreach (var key in changed)
        {
            if ((board.Find(key) ?? board.Find(ParentOf(key))) is not { } commitment || ParentOf(commitment.Key) != commitment.Axis)
            {
                return null;
            }

            touched.Add(commitment.Key);
            touched.UnionWith(board.Commitments.Where(other => other.Has(key)).Select(other => other.Key));
        }

        return touched;
    }

    private Board ReadAgain(Board before, HashSet<Guid> touched)
    {
        var axisOf = touched.ToDictionary(key => key, key => before.Find(key)!.Axis);
        return new Board(
            before.Languages,
            before.PlanStart,
            before.PlanEnd,
            before.Axes,
            before.Commitments
                .Where(commitment => !touched.Contains(commitment.Key))
                .Concat(ReadCommitments(axisOf, before.Languages, before)));
    }

    private Board Read(SiteLanguages site, Board? before)
    {
        if (FindPlan() is not { } plan)
        {
            return new Board(site, null, null, [], []);
        }

        var axes = Keys(plan, DocumentTypes.Axis);
        var axisOf = axes
            .SelectMany(axis => Keys(axis, DocumentTypes.Commitment).Select(commitment => (commitment, axis)))
            .ToDictionary(pair => pair.commitment, pair => pair.axis);
        var publishedPlan = Published<ActionPlan>([plan]).GetValueOrDefault(plan);
        var publishedAxes = Published<Axis>(axes);
        var drafts = Drafts([.. publishedPlan is null ? new[] { plan } : [], .. axes.Where(key => !publishedAxes.ContainsKey(key))], site);

        var planDraft = drafts.GetValueOrDefault(plan);
        return new Board(
            site,
            publishedPlan?.StartDate ?? planDraft?.Day(Aliases.StartDate),
            publishedPlan?.EndDate ?? planDraft?.Day(Aliases.EndDate),
            [.. axes.Select(key => ReadAxis(key, publishedAxes, drafts, site)).OfType<BoardAxis>().OrderBy(axis => axis.Number)],
            ReadCommitments(axisOf, site, before));
    }

    /// <param name="axisOf">By the key of a commitment, that of its axis.</param>
    private IEnumerable<BoardCommitment> ReadCommitments(Dictionary<Guid, Guid> axisOf, SiteLanguages site, Board? before)
    {
        var publishedCommitments = Published<Commitment>([.. axisOf.Keys]);
        var reportsOf = axisOf.Keys.ToDictionary(key => key, key => Keys(key, DocumentTypes.ProgressReport));
        var publishedReports = reportsOf.ToDictionary(
            pair => pair.Key, pair => Published<ProgressReport>(pair.Value, Constants.System.InvariantCulture));
        var drafts = Drafts(
            [
                .. axisOf.Keys.Where(key => !publishedCommitments.ContainsKey(key)),
                .. reportsOf.SelectMany(pair => pair.Value.Where(key => !publishedReports[pair.Key].ContainsKey(key))),
            ],
            site);

        return [.. axisOf.Select(pair => ReadCommitment(pair.Key, pair.Value)).OfType<BoardCommitment>()];

        BoardCommitment? ReadCommitment(Guid key, Guid axis)
        {
            var read = publishedCommitments.TryGetValue(key, out var commitment)
                ? commitments.Read(commitment, [.. publishedReports[key].Values], axis, site, before?.Find(key))
                : drafts.GetValueOrDefault(key)?.Commitment(axis);
            DraftReport[] waiting = [.. reportsOf[key].Select(drafts.GetValueOrDefault).OfType<StoredDocument>().Select(draft => draft.Report())];
            return read is null || (waiting.Length == 0 && read.Drafts.Count == 0) ? read : read with { Drafts = waiting };
        }
    }

    private Guid ParentOf(Guid key) => navigation.TryGetParentKey(key, out var parent) && parent is { } found ? found : Guid.Empty;

    private BoardAxis? ReadAxis(
        Guid key, Dictionary<Guid, Axis> publishedAxes, Dictionary<Guid, StoredDocument> drafts, SiteLanguages site) =>
        publishedAxes.TryGetValue(key, out var axis)
            ? new BoardAxis(key, axis.Number, Title(axis, site), axis.Colour, IsPublished: true)
            : drafts.GetValueOrDefault(key)?.Axis();

    private Translated Title(Axis axis, SiteLanguages site) => new()
    {
        Fr = axis.Title,
        En = site.English is { } english && axis.Cultures.ContainsKey(english) ? commitments.In(english, () => axis.Title) : null,
    };

    /// <summary>The published one before one that is not.</summary>
    private Guid? FindPlan()
    {
        if (!navigation.TryGetRootKeysOfType(DocumentTypes.Home, out var homes))
        {
            return null;
        }

        Guid[] plans = [.. homes.SelectMany(home => Keys(home, DocumentTypes.ActionPlan))];
        return Published<ActionPlan>(plans).Keys.Concat(plans).Select(key => (Guid?)key).FirstOrDefault();
    }

    private Guid[] Keys(Guid parent, string type) =>
        navigation.TryGetChildrenKeysOfType(parent, type, out var keys) ? [.. keys] : [];

    private Dictionary<Guid, T> Published<T>(Guid[] keys)
        where T : class =>
        Published<T>(keys, null);

    private Dictionary<Guid, T> Published<T>(Guid[] keys, string? culture)
        where T : class =>
        published.FilterAvailable(keys, culture).Where(document => document is T).ToDictionary(document => document.Key, document => (T)document);

    private Dictionary<Guid, StoredDocument> Drafts(Guid[] keys, SiteLanguages site) => keys
        .Chunk(DraftsAtOnce)
        .SelectMany(contents.GetByIds)
        .Where(content => !content.Trashed)
        .ToDictionary(content => content.Key, content => new StoredDocument(content, site));
}
