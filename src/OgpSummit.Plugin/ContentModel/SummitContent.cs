using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>
/// Finds the published documents of the summit in the current culture (<see cref="CultureReading.In"/> sets it where no
/// request did). Everything comes from memory: navigation, publish status and the published cache; never SQL.
/// A document that is not published in the culture, or lies under one that is not, is not found.
/// </summary>
public sealed class SummitContent(
    IDocumentNavigationQueryService navigation,
    IPublishedContentStatusFilteringService published)
{
    public Home? Home =>
        navigation.TryGetRootKeysOfType(DocumentTypes.Home, out var keys)
            ? Available<Home>(keys).FirstOrDefault()
            : null;

    public ActionPlan? Plan => OneOnHome<ActionPlan>(DocumentTypes.ActionPlan);

    /// <summary>Ordered by number.</summary>
    public IReadOnlyList<Axis> Axes =>
        Plan is { } plan ? [.. Children<Axis>(plan.Key, DocumentTypes.Axis).OrderBy(axis => axis.Number)] : [];

    /// <summary>Ordered by number, across all axes.</summary>
    public IReadOnlyList<Commitment> Commitments =>
        Plan is { } plan && navigation.TryGetDescendantsKeysOfType(plan.Key, DocumentTypes.Commitment, out var keys)
            ? [.. Available<Commitment>(keys).OrderBy(commitment => commitment.Number)]
            : [];

    public Venues? VenueList => OneOnHome<Venues>(DocumentTypes.Venues);

    /// <summary>In the order of the tree.</summary>
    public IReadOnlyList<Venue> Venues =>
        VenueList is { } list ? Children<Venue>(list.Key, DocumentTypes.Venue) : [];

    public Committee? Committee => OneOnHome<Committee>(DocumentTypes.Committee);

    /// <summary>In the order of the tree.</summary>
    public IReadOnlyList<CommitteeMember> CommitteeMembers =>
        Committee is { } committee ? Children<CommitteeMember>(committee.Key, DocumentTypes.CommitteeMember) : [];

    public NewsList? NewsList => OneOnHome<NewsList>(DocumentTypes.NewsList);

    /// <summary>Latest first.</summary>
    public IReadOnlyList<News> News =>
        NewsList is { } list
            ? [.. Children<News>(list.Key, DocumentTypes.News).OrderByDescending(news => news.Date).ThenByDescending(news => news.CreateDate)]
            : [];

    public SearchPage? SearchPage => OneOnHome<SearchPage>(DocumentTypes.SearchPage);

    /// <summary>Pages under the home page, in the order of the tree.</summary>
    public IReadOnlyList<Page> Pages => OnHome<Page>(DocumentTypes.Page);

    /// <summary>Ordered by number.</summary>
    public IReadOnlyList<Commitment> CommitmentsOf(Axis axis) =>
        [.. Children<Commitment>(axis.Key, DocumentTypes.Commitment).OrderBy(commitment => commitment.Number)];

    public Commitment? CommitmentNumbered(int number) => Commitments.FirstOrDefault(commitment => commitment.Number == number);

    public Axis? AxisOf(Commitment commitment) => Parent<Axis>(commitment);

    public Commitment? CommitmentOf(ProgressReport report) => Parent<Commitment>(report);

    /// <summary>
    /// Latest first; of two reports of one day the later created comes first. Reports of every culture are given:
    /// history does not depend on the reader's language.
    /// </summary>
    public IReadOnlyList<ProgressReport> ReportsOf(Commitment commitment) =>
        ProgressReport.LatestFirst(Children<ProgressReport>(commitment.Key, DocumentTypes.ProgressReport, Constants.System.InvariantCulture));

    /// <summary>The document with this key when it is of type <typeparamref name="T"/> and published in the culture.</summary>
    public T? Find<T>(Guid key)
        where T : class, IPublishedContent =>
        Available<T>([key]).FirstOrDefault();

    /// <summary>From the home page down to the parent.</summary>
    public IReadOnlyList<IPublishedContent> AncestorsOf(IPublishedContent content) =>
        navigation.TryGetAncestorsKeys(content.Key, out var keys)
            ? [.. Available<IPublishedContent>(keys).OrderBy(ancestor => ancestor.Level)]
            : [];

    private T? OneOnHome<T>(string alias)
        where T : class, IPublishedContent =>
        OnHome<T>(alias) is [var first, ..] ? first : null;

    private IReadOnlyList<T> OnHome<T>(string alias)
        where T : class, IPublishedContent =>
        Home is { } home ? Children<T>(home.Key, alias) : [];

    private IReadOnlyList<T> Children<T>(Guid parent, string alias, string? culture = null)
        where T : class, IPublishedContent =>
        navigation.TryGetChildrenKeysOfType(parent, alias, out var keys) ? [.. Available<T>(keys, culture)] : [];

    private T? Parent<T>(IPublishedContent child)
        where T : class, IPublishedContent =>
        navigation.TryGetParentKey(child.Key, out var key) && key is { } parent ? Available<T>([parent]).FirstOrDefault() : null;

    private IEnumerable<T> Available<T>(IEnumerable<Guid> keys, string? culture = null)
        where T : class, IPublishedContent =>
        published.FilterAvailable(keys, culture).OfType<T>();
}
