using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Web.PublicSite;

/// <summary>A text of an editor, in the language it is in.</summary>
/// <param name="Owner">What carries the text.</param>
/// <param name="Alias">Of the property.</param>
/// <param name="Html">Sanitised when it was saved.</param>
/// <param name="Heading">A dictionary key; null for a text without a heading.</param>
public sealed record Prose(IPublishedElement Owner, string Alias, IHtmlEncodedString? Html, string? Heading = null);

/// <summary>A commitment in a list.</summary>
public sealed record CommitmentEntry(Commitment Commitment, Axis? Axis, CommitmentProgress Progress);

/// <summary>A report in the history of its commitment.</summary>
public sealed record ReportEntry(ProgressReport Report, Commitment Commitment, ProgressReport? CorrectedBy);

/// <summary>An image.</summary>
/// <param name="Media">The media item, if there is one.</param>
/// <param name="Alternative">What it says to who cannot see it; empty where it only decorates.</param>
/// <param name="Class">Of the element.</param>
/// <param name="IsFirst">A reader sees it at once, so the browser should not wait to load it.</param>
/// <param name="Sizes">How wide it is shown, in the words of the attribute of that name.</param>
/// <param name="Ratio">Width to height of its frame; null shows the whole of it.</param>
public sealed record Picture(
    IPublishedContent? Media, string Alternative, string Class, bool IsFirst = false, string Sizes = Picture.AcrossThePage, double? Ratio = null)
{
    public const string AcrossThePage = "(min-width: 78rem) 78rem, 100vw";

    public const string HalfThePage = "(min-width: 62rem) 50vw, 100vw";

    public const string InAList = "(min-width: 48rem) 26rem, 100vw";

    public const double Frame = 4.0 / 3;
}

/// <summary>Head of a page.</summary>
public sealed record Masthead(IPublishedContent Page, string Title, string? Summary = null, string? Eyebrow = null);

/// <summary>A term with its texts; nothing is shown where there are none.</summary>
/// <param name="Term">A dictionary key.</param>
/// <param name="Texts">One line each.</param>
public sealed record Fact(string Term, IReadOnlyList<string> Texts);

/// <summary>A piece of news in a list.</summary>
/// <param name="News">The piece.</param>
/// <param name="IsInSection">The list has a heading of its own, so the piece's is one level lower.</param>
public sealed record NewsEntry(News News, bool IsInSection);
