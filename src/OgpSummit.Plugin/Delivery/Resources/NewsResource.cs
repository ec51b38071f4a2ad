using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Delivery.Resources;

internal sealed class NewsResource() : Resource<News>("news")
{
    private static readonly Wording Group = new("Actualités", "News");

    private static readonly TextParameter Tag = new(
        "tag", new("Seulement celles qui portent ce mot-clé.", "Only those with this tag."), Longest: 100)
    {
        Example = "\"sommet\"",
    };

    private static readonly TextParameter Partner = new(
        "partner", new("Seulement celles qui concernent ce site partenaire.", "Only those that concern this partner site."), Longest: 100)
    {
        Example = "\"SocialGoodWeek\"",
    };

    public override ApiOperation ListOperation { get; } = new(
        "listNews",
        "/news",
        Group,
        new("Les actualités", "The news"),
        new("La plus récente d'abord.", "The latest first."),
        typeof(ListOf<NewsListItem>))
    {
        Parameters = [Limit, CursorOf, Tag, Partner, ApiLanguages.Parameter],
    };

    public override ApiOperation ItemOperation { get; } = new(
        "getNews", "/news/{id}", Group, new("Une actualité", "One piece of news"), new("Avec son texte.", "With its text."), typeof(NewsItem))
    {
        Identifier = new("Clé.", "Key."),
        IdentifierExample = "3f6c1f5e-5d0f-4b7a-9c1e-2f7f5f0c8a11",
        Problems = [ProblemKind.NotFound, ProblemKind.NotInLanguage],
    };

    protected override IEnumerable<News> All(Edition edition) => edition.Content.News;

    // The latest first; one without a date last.
    protected override Position PositionOf(News item) =>
        new(item.Date is { } date ? -date.DayNumber : 0, -item.CreateDate.Ticks, item.Key);

    protected override bool Matches(News item, Edition edition, ApiQuery query) =>
        (query[Tag] is not { } tag || item.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase))
        && (query[Partner] is not { } partner || item.Partners.Contains(partner, StringComparer.OrdinalIgnoreCase));

    protected override Item Listed(News item, Edition edition) => new NewsListItem
    {
        Id = item.Key,
        Title = item.Title,
        Date = item.Date,
        Summary = item.Summary,
        Author = item.Author,
        Tags = item.Tags,
        Partners = item.Partners,
        Image = edition.Media(item.Image),
        Languages = edition.Languages(item),
        UpdatedAt = Edition.Instant(item.UpdateDate),
        Url = edition.Address(item),
    };

    protected override Item InFull(News item, Edition edition) => new NewsItem
    {
        Id = item.Key,
        Title = item.Title,
        Date = item.Date,
        Summary = item.Summary,
        Author = item.Author,
        Tags = item.Tags,
        Partners = item.Partners,
        Image = edition.Media(item.Image),
        Body = edition.Html(item.Body),
        Commitments =
        [
            .. item.RelatedCommitments
                .Select(picked => edition.Content.Find<Commitment>(picked.Key))
                .OfType<Commitment>()
                .Select(commitment => CommitmentReference.Of(commitment, edition)),
        ],
        Sources = edition.Links(item.Sources),
        Languages = edition.Languages(item),
        UpdatedAt = Edition.Instant(item.UpdateDate),
        Url = edition.Address(item),
    };

    protected override object Envelope(IReadOnlyList<Item> items, int total, string? next) => items.As<NewsListItem>(total, next);
}
