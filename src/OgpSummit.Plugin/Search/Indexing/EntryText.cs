using System.Globalization;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>What of a document is searched, in the current culture.</summary>
internal sealed record EntryText(string Title, string? Summary, params IEnumerable<string?> Body)
{
    public int? Number { get; private init; }

    /// <summary>Codes that find the document on their own.</summary>
    public IReadOnlyList<string> Codes { get; private init; } = [];

    /// <summary>Null for a document that search does not offer.</summary>
    public static EntryText? Of(IPublishedContent content) => content switch
    {
        Commitment commitment => Of(commitment),
        Axis axis => new(axis.Title, axis.Summary, axis.Description.ToPlainText()) { Number = axis.Number },
        ActionPlan plan => new(plan.Title, null, plan.Introduction.ToPlainText()),
        ProgressReport report => new(report.Name, report.Note, [report.Reason, .. NamesOf(report.Evidence)]),
        News news => Of(news),
        NewsList list => new(list.Title, null, list.Introduction.ToPlainText()),
        Venue venue => Of(venue),
        Venues venues => new(venues.Title, null, venues.Introduction.ToPlainText()),
        CommitteeMember member => new(member.Name, member.Role, [.. member.Organisations, member.Biography.ToPlainText()]),
        Committee committee => new(committee.Title, null, committee.Introduction.ToPlainText()),
        Page { IsHiddenInNavigation: false } page => new(page.Title, page.Summary, page.Body.ToPlainText()),
        Home home => new(home.HeroTitle, home.HeroText, home.Introduction.ToPlainText()),
        _ => null,
    };

    private static EntryText Of(Commitment commitment) =>
        new(
            commitment.Title,
            commitment.Summary,
            [
                commitment.Description.ToPlainText(),
                commitment.Challenge.ToPlainText(),
                commitment.Objective.ToPlainText(),
                .. commitment.LeadInstitutions,
                .. commitment.SupportingInstitutions,
                .. commitment.CivilSocietyPartners,
                .. commitment.PolicyAreas,
                .. commitment.Milestones.Select(milestone => milestone.Title),
                .. NamesOf(commitment.Links),
            ])
        {
            Number = commitment.Number,
            Codes = [commitment.Number.ToString(CultureInfo.InvariantCulture), .. commitment.OgpIds],
        };

    private static EntryText Of(News news) =>
        new(news.Title, news.Summary, [news.Body.ToPlainText(), news.Author, .. news.Tags, .. news.Partners]);

    private static EntryText Of(Venue venue) =>
        new(
            venue.Name,
            venue.Summary,
            venue.Address,
            venue.PostalCode,
            venue.City,
            venue.Transport,
            venue.Accessibility,
            venue.Description.ToPlainText());

    private static IEnumerable<string?> NamesOf(IEnumerable<Link> links) => links.Select(link => link.Name);
}
