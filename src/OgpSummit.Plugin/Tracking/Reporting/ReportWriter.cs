using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>Stores a report that was found right, inside a transaction of whoever judged it.</summary>
internal sealed class ReportWriter(IContentService contents, SituationOfReport situations, IIdKeyMap keys)
{
    /// <param name="written">What it says.</param>
    /// <param name="key">Of its document.</param>
    /// <param name="parent">The commitment.</param>
    /// <param name="draft">A draft that says the same already; null creates one.</param>
    /// <param name="situation">What it was judged against: whoever judges it again when it is published sees the same.</param>
    /// <param name="publish">Otherwise it is handed in for publication.</param>
    /// <param name="userId">Who reports.</param>
    public ReportOutcome Write(
        ReportDocument written, Guid key, IContent parent, IContent? draft, ReportSituation situation, bool publish, int userId)
    {
        using var given = situations.Given(parent.Key, situation);
        return (publish, draft) switch
        {
            (true, _) => Publish(draft ?? Create(written, key, parent, userId), written, userId),
            (false, null) => HandIn(Create(written, key, parent, userId), userId),
            (false, _) => new ReportOutcome.HandedIn(),
        };
    }

    private IContent Create(ReportDocument written, Guid key, IContent parent, int userId)
    {
        var document = contents.Create(written.Name.Fr!, parent, DocumentTypes.ProgressReport, userId);
        document.Key = key;
        written.WriteTo(document);
        return document;
    }

    private ReportOutcome Publish(IContent document, ReportDocument written, int userId)
    {
        var saved = contents.Save(document, userId);
        if (!saved.Success)
        {
            return Refused(document, saved.EventMessages);
        }

        var published = contents.Publish(document, [.. written.Cultures], userId);
        return published.Success ? new ReportOutcome.Published() : Refused(document, published.EventMessages);
    }

    private ReportOutcome HandIn(IContent document, int userId) =>
        contents.SendToPublication(document, userId) ? new ReportOutcome.HandedIn() : Refused(document, null);

    /// <summary>The database may give its number to the next document; nobody must take that for this one.</summary>
    private ReportOutcome.Refused Refused(IContent document, EventMessages? messages)
    {
        keys.ClearCache(document.Id);
        keys.ClearCache(document.Key);
        return new ReportOutcome.Refused([], [.. (messages?.GetAll() ?? []).Select(message => message.Message)]);
    }
}
