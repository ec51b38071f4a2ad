using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>
/// What was promised. How far it has come is not here: that is said by reports, see <c>Tracking</c>.
/// </summary>
[PublishedModel(DocumentTypes.Commitment)]
public sealed class Commitment(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public int Number => _values.Integer(Aliases.Number) ?? 0;

    /// <summary>OGP's identifiers, <c>FR0001</c>; OGP counts some commitments as several.</summary>
    public IReadOnlyList<string> OgpIds => _values.Texts(Aliases.OgpIds);

    public string Title => _values.Text(Aliases.Title) ?? Name;

    public string? Summary => _values.Text(Aliases.Summary);

    public IHtmlEncodedString? Description => _values.RichText(Aliases.Description);

    public IHtmlEncodedString? Challenge => _values.RichText(Aliases.Challenge);

    public IHtmlEncodedString? Objective => _values.RichText(Aliases.Objective);

    public IReadOnlyList<string> LeadInstitutions => _values.Texts(Aliases.LeadInstitutions);

    public IReadOnlyList<string> SupportingInstitutions => _values.Texts(Aliases.SupportingInstitutions);

    public IReadOnlyList<string> CivilSocietyPartners => _values.Texts(Aliases.CivilSocietyPartners);

    public IReadOnlyList<OgpValue> OgpValues => _values.ChoicesOf<OgpValue>(Aliases.OgpValues);

    public IReadOnlyList<string> PolicyAreas => _values.Texts(Aliases.PolicyAreas);

    public DateOnly? StartDate => _values.Date(Aliases.StartDate);

    public DateOnly? EndDate => _values.Date(Aliases.EndDate);

    public IReadOnlyList<Milestone> Milestones => _values.Blocks<Milestone>(Aliases.Milestones);

    public IReadOnlyList<IrmFinding> IrmFindings => _values.Blocks<IrmFinding>(Aliases.IrmFindings);

    public IReadOnlyList<Link> Links => _values.Links(Aliases.Links);

    /// <summary>Media items.</summary>
    public IReadOnlyList<IPublishedContent> Documents => _values.Picked<IPublishedContent>(Aliases.Documents);

    public IReadOnlyList<Link> Sources => _values.Links(Aliases.Sources);
}
