using System.Text;
using System.Text.Encodings.Web;
using OgpSummit.Plugin.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Plugin.PublicationRequests.Mail;

/// <summary>“This waits for you”, in the language of whoever reads it. Names and comment are text, whatever they look like.</summary>
internal sealed class RequestLetter(IContent document, PublicationRequest request, IUser? sender, Uri? address)
{
    private const int LongestName = 120;

    private readonly string _name = OneLine(NameOf(document, request));
    private readonly string _sender = OneLine(sender?.Name ?? "?");

    public Guid Document => document.Key;

    public EmailMessage To(IUser recipient)
    {
        var language = recipient.Language?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) is true ? "fr" : "en";
        var subject = new Wording($"À publier : {_name}", $"To be published: {_name}").In(language);

        // Whoever has a question answers the mail.
        string[]? replyTo = sender?.Email is { Length: > 0 } email ? [email] : null;
        return new EmailMessage(null, [recipient.Email], null, null, replyTo, subject, Body(recipient, language), isBodyHtml: true, null);
    }

    private string Body(IUser recipient, string language)
    {
        var html = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><body style=\"font:16px/1.5 sans-serif;max-width:36em\">");
        Paragraph(html, new Wording($"Bonjour {recipient.Name},", $"Hello {recipient.Name},").In(language));
        Paragraph(html, new Wording(
            $"{_sender} a envoyé « {_name} » pour publication. Vous pouvez le publier.",
            $"{_sender} has sent “{_name}” for publication. You may publish it.").In(language));
        if (request.Comment is { } comment)
        {
            html.Append("<blockquote style=\"white-space:pre-wrap\">").Append(HtmlEncoder.Default.Encode(comment)).Append("</blockquote>");
        }

        if (address is not null)
        {
            html.Append("<p><a href=\"").Append(HtmlEncoder.Default.Encode(address.ToString())).Append("\">")
                .Append(HtmlEncoder.Default.Encode(new Wording("Ouvrir le document", "Open the document").In(language))).Append("</a></p>");
        }

        Paragraph(html, new Wording(
            "Ce qui attend est aussi sous Contenu, onglet Suivi des engagements, « À faire ».",
            "What waits is also in the Content section, on the tab Commitment tracker, “To do”.").In(language));
        return html.ToString();
    }

    private static void Paragraph(StringBuilder html, string text) =>
        html.Append("<p>").Append(HtmlEncoder.Default.Encode(text)).Append("</p>");

    private static string NameOf(IContent document, PublicationRequest request) =>
        (request.Cultures.Count > 0 ? document.GetCultureName(request.Cultures[0]) : null) ?? document.Name ?? document.Key.ToString();

    /// <summary>A subject is one line.</summary>
    private static string OneLine(string text)
    {
        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return line.Length <= LongestName ? line : string.Concat(line.AsSpan(0, LongestName), "…");
    }
}
