namespace OgpSummit.Plugin.ContentModel;

/// <summary>Aliases of the document and element types. The files under <c>uSync/v17/ContentTypes</c> declare them.</summary>
public static class DocumentTypes
{
    public const string Home = "home";
    public const string Page = "page";
    public const string ActionPlan = "actionPlan";
    public const string Axis = "axis";
    public const string Commitment = "commitment";
    public const string ProgressReport = "progressReport";
    public const string Venues = "venues";
    public const string Venue = "venue";
    public const string Committee = "committee";
    public const string CommitteeMember = "committeeMember";
    public const string NewsList = "newsList";
    public const string News = "news";
    public const string SearchPage = "searchPage";

    public const string Milestone = "milestone";
    public const string IrmFinding = "irmFinding";
}
