using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Delivery.Resources;

internal sealed class CommitteeMemberResource() : Resource<CommitteeMember>("committee-members")
{
    private static readonly Wording Group = new("Comité éditorial", "Editorial committee");

    public override ApiOperation ListOperation { get; } = new(
        "listCommitteeMembers",
        "/committee-members",
        Group,
        new("Les membres du comité éditorial", "The members of the editorial committee"),
        new("Dans l'ordre du site.", "In the order of the site."),
        typeof(ListOf<CommitteeMemberItem>))
    {
        Parameters = [Limit, CursorOf, ApiLanguages.Parameter],
    };

    public override ApiOperation ItemOperation { get; } = new(
        "getCommitteeMember",
        "/committee-members/{id}",
        Group,
        new("Un membre du comité", "One member of the committee"),
        new("Par sa clé.", "By its key."),
        typeof(CommitteeMemberItem))
    {
        Identifier = new("Clé.", "Key."),
        IdentifierExample = "3f6c1f5e-5d0f-4b7a-9c1e-2f7f5f0c8a11",
        Problems = [ProblemKind.NotFound, ProblemKind.NotInLanguage],
    };

    protected override IEnumerable<CommitteeMember> All(Edition edition) => edition.Content.CommitteeMembers;

    protected override Position PositionOf(CommitteeMember item) => new(item.SortOrder, 0, item.Key);

    protected override Item Listed(CommitteeMember item, Edition edition) => InFull(item, edition);

    protected override Item InFull(CommitteeMember item, Edition edition) => new CommitteeMemberItem
    {
        Id = item.Key,
        Name = item.Name,
        Role = item.Role,
        Organisations = item.Organisations,
        Sector = item.Sector,
        Photo = edition.Media(item.Photo),
        Biography = edition.Html(item.Biography),
        Sources = edition.Links(item.Sources),
        Languages = edition.Languages(item),
        UpdatedAt = Edition.Instant(item.UpdateDate),
        Url = edition.Address(item),
    };

    protected override object Envelope(IReadOnlyList<Item> items, int total, string? next) => items.As<CommitteeMemberItem>(total, next);
}
