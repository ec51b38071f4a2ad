namespace OgpSummit.Plugin.ContentModel;

/// <summary>Aliases of the properties. A word used by several types means the same in each of them.</summary>
public static class Aliases
{
    public const string Title = "title";
    public const string Summary = "summary";
    public const string Body = "body";
    public const string Introduction = "introduction";
    public const string Description = "description";
    public const string Image = "image";
    public const string Photo = "photo";
    public const string Sources = "sources";
    public const string Number = "number";
    public const string StartDate = "startDate";
    public const string EndDate = "endDate";
    public const string Evidence = "evidence";
    public const string Organisations = "organisations";
    public const string HiddenInNavigation = "umbracoNaviHide";

    public const string HeroTitle = "heroTitle";
    public const string HeroText = "heroText";
    public const string HeroImage = "heroImage";
    public const string SummitStart = "summitStart";
    public const string SummitEnd = "summitEnd";
    public const string FeaturedCommitments = "featuredCommitments";

    public const string PlanLink = "planLink";
    public const string Colour = "colour";

    public const string OgpIds = "ogpIds";
    public const string Challenge = "challenge";
    public const string Objective = "objective";
    public const string LeadInstitutions = "leadInstitutions";
    public const string SupportingInstitutions = "supportingInstitutions";
    public const string CivilSocietyPartners = "civilSocietyPartners";
    public const string OgpValues = "ogpValues";
    public const string PolicyAreas = "policyAreas";
    public const string Milestones = "milestones";
    public const string IrmFindings = "irmFindings";
    public const string Links = "links";
    public const string Documents = "documents";

    public const string DueDate = "dueDate";
    public const string DoneDate = "doneDate";
    public const string Source = "source";

    public const string OgpId = "ogpId";
    public const string Ambition = "ambition";
    public const string Result = "result";
    public const string Starred = "starred";

    public const string ReportedOn = "reportedOn";
    public const string Assessor = "assessor";
    public const string Completion = "completion";
    public const string Note = "note";
    public const string EvidenceMedia = "evidenceMedia";
    public const string Milestone = "milestone";
    public const string Corrects = "corrects";
    public const string Reason = "reason";

    public const string Address = "address";
    public const string PostalCode = "postalCode";
    public const string City = "city";
    public const string Latitude = "latitude";
    public const string Longitude = "longitude";
    public const string Transport = "transport";
    public const string Accessibility = "accessibility";
    public const string Website = "website";

    public const string Role = "role";
    public const string Sector = "sector";
    public const string Biography = "biography";

    public const string Date = "date";
    public const string Author = "author";
    public const string Tags = "tags";
    public const string RelatedCommitments = "relatedCommitments";
    public const string Partners = "partners";
}
