using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace OgpSummit.Plugin.Tracking.BackOffice.Reports;

/// <summary>What is wrong with a report before the rules of reports are asked: sizes, languages, files that are not there.</summary>
internal sealed class ReportLimits(IMediaPermissionService media, TrackingTexts texts)
{
    public const int MostEvidence = 20;
    public const int LongestAddress = 2_000;

    public async Task<IReadOnlyList<ObjectionItem>> CheckAsync(NewReport report, IUser user, bool mayWriteEnglish)
    {
        var objections = Check(report, mayWriteEnglish).ToList();
        if (report.Key == Guid.Empty)
        {
            objections.Add(new ObjectionItem { Field = "id", Message = texts["keyMissing"] });
        }

        if (report.Media.Count is > 0 and <= MostEvidence && !await AreOpenAsync(report.Media, user))
        {
            objections.Add(new ObjectionItem { Field = Aliases.EvidenceMedia, Message = texts["mediaUnknown"] });
        }

        return objections;
    }

    public IReadOnlyList<ObjectionItem> Check(NewReport report, bool mayWriteEnglish)
    {
        List<ObjectionItem> objections = [];
        Add(Aliases.Note, "englishNoteTooLong", report.EnglishNote?.Length > ReportRules.LongestNote, ReportRules.LongestNote);
        Add(Aliases.Note, "languageOfTranslation", report.IsInEnglish && !mayWriteEnglish);
        Add(Aliases.Reason, "reasonTooLong", Longest(report.Reason, report.EnglishReason) > ReportRules.LongestNote, ReportRules.LongestNote);
        Add(Aliases.Reason, "reasonWithoutNote", report.EnglishReason is not null && !report.IsInEnglish);
        Add(Aliases.Note, "unreadableText", IsUnreadable(report.Note) || IsUnreadable(report.EnglishNote));
        Add(Aliases.Reason, "unreadableText", IsUnreadable(report.Reason) || IsUnreadable(report.EnglishReason));
        Add(Aliases.Evidence, "unreadableText", report.Links.Any(link => IsUnreadable(link.Url) || IsUnreadable(link.Title)));
        Add(Aliases.Evidence, "tooMuchEvidence", report.Links.Count > MostEvidence, MostEvidence);
        Add(Aliases.Evidence, "evidenceTooLong", report.Links.Any(link => Longest(link.Url, link.Title) > LongestAddress), LongestAddress);
        Add(Aliases.EvidenceMedia, "tooMuchEvidence", report.Media.Count > MostEvidence, MostEvidence);
        return objections;

        void Add(string field, string alias, bool isWrong, int? limit = null)
        {
            if (isWrong)
            {
                objections.Add(new ObjectionItem { Field = field, Message = texts.Of(alias, limit is { } most ? $"{most}" : null) });
            }
        }
    }

    private static bool IsUnreadable(string? text) => text is not null && !PlainText.IsReadable(text);

    private static int Longest(string? one, string? other) => Math.Max(one?.Length ?? 0, other?.Length ?? 0);

    private async Task<bool> AreOpenAsync(IReadOnlyList<Guid> keys, IUser user)
    {
        foreach (var key in keys)
        {
            if (await media.AuthorizeAccessAsync(user, [key]) != MediaAuthorizationStatus.Success)
            {
                return false;
            }
        }

        return true;
    }
}
