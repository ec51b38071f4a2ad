using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Delivery.Resources;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Plugin.Delivery;

/// <summary>A kind of content that partners list and read one by one.</summary>
internal abstract class Resource
{
    public static readonly IntegerParameter Limit = new(
        "limit",
        new("Nombre d'éléments par page.", "Number of items on a page."),
        Least: 1,
        Most: 100,
        Default: 50)
    {
        Example = "50",
    };

    public static readonly TextParameter CursorOf = new(
        "cursor",
        new(
            "La page suivante : la valeur de `next` de la page précédente, telle quelle.",
            "The next page: the value of `next` of the page before, as it is."),
        Cursor.Longest);

    public abstract ApiOperation ListOperation { get; }

    public abstract ApiOperation ItemOperation { get; }

    public IEnumerable<ApiOperation> Operations => [ListOperation, ItemOperation];

    /// <summary>A page of the list; null with a problem when the cursor is none of this list's.</summary>
    public abstract object? Page(Edition edition, ApiQuery query, out ApiProblem? problem);

    /// <summary>The item; null when nothing published in this language has that identifier.</summary>
    public abstract object? Find(Edition edition, string id);
}

/// <param name="name">In addresses: <c>commitments</c>.</param>
internal abstract class Resource<T>(string name) : Resource
    where T : class, IPublishedContent
{
    public override object? Page(Edition edition, ApiQuery query, out ApiProblem? problem)
    {
        var after = query[CursorOf] is { } cursor ? Cursor.Read(name, cursor) : null;
        if (query[CursorOf] is not null && after is null)
        {
            problem = UnreadableCursor();
            return null;
        }

        problem = null;
        var limit = query[Limit]!.Value;
        var all = All(edition)
            .Where(item => Matches(item, edition, query))
            .Select(item => (Position: PositionOf(item), Item: item))
            .OrderBy(placed => placed.Position)
            .ToList();
        var rest = all.Where(placed => after is not { } start || placed.Position > start).Take(limit + 1).ToList();
        var page = rest.Take(limit).ToList();

        return Envelope(
            [.. page.Select(placed => Listed(placed.Item, edition))],
            all.Count,
            rest.Count > page.Count ? Cursor.After(name, page[^1].Position) : null);
    }

    public override object? Find(Edition edition, string id) =>
        Identified(edition, id) is { } item ? InFull(item, edition) : null;

    protected abstract IEnumerable<T> All(Edition edition);

    protected abstract Position PositionOf(T item);

    protected virtual bool Matches(T item, Edition edition, ApiQuery query) => true;

    protected abstract Item Listed(T item, Edition edition);

    protected abstract Item InFull(T item, Edition edition);

    /// <summary>Typed, so that the document describes what is sent.</summary>
    protected abstract object Envelope(IReadOnlyList<Item> items, int total, string? next);

    protected virtual T? Identified(Edition edition, string id) =>
        Guid.TryParse(id, out var key) ? edition.Content.Find<T>(key) : null;

    private static ApiProblem UnreadableCursor() => ApiProblem.InvalidParameter(
        CursorOf.Name,
        new("la valeur de `next` d'une page de cette même liste.", "the value of `next` of a page of this same list."),
        []);
}
