using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using MimeKit;
using OgpSummit.Runtime.BackOffice.SignIn.Accounts;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.BackOffice.SignIn.Mail;

/// <summary>What is written to people about their accounts: in French, then the same in English, as text and as HTML.</summary>
internal sealed class AccountMails(AccountTokens tokens)
{
    public MimeMessage Invitation(IUser recipient, IUser sender, Uri link, string message)
    {
        var until = Until(AccountPurpose.Invitation);
        return Write(recipient, "Invitation : l’administration du site OGP Paris 2016 / Invitation to its back office", link,
            new Part(
                $"Bonjour {recipient.Name},",
                $"{sender.Name} vous invite à participer à la rédaction du site OGP Paris 2016. Choisissez votre mot de passe :",
                Quote(message),
                $"Ce lien sert une seule fois, pendant {until.French}.",
                "Choisir un mot de passe"),
            new Part(
                $"Hello {recipient.Name},",
                $"{sender.Name} invites you to help edit the OGP Paris 2016 site. Choose your password:",
                Quote(message),
                $"The link works once, for {until.English}.",
                "Choose a password"));
    }

    public MimeMessage Reset(IUser recipient, Uri link)
    {
        var until = Until(AccountPurpose.Reset);
        return Write(recipient, "Nouveau mot de passe – OGP Paris 2016 / New password", link,
            new Part(
                $"Bonjour {recipient.Name},",
                "quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour votre compte. Choisissez-le ici :",
                null,
                $"Ce lien sert une seule fois, pendant {until.French}. Si vous n’avez rien demandé, ignorez ce message : rien ne change.",
                "Choisir un mot de passe"),
            new Part(
                $"Hello {recipient.Name},",
                "somebody, probably you, asked for a new password for your account. Choose it here:",
                null,
                $"The link works once, for {until.English}. If you did not ask, ignore this message: nothing changes.",
                "Choose a password"));
    }

    private (string French, string English) Until(AccountPurpose purpose)
    {
        var lifetime = tokens.Lifetime(purpose);
        return lifetime >= TimeSpan.FromDays(2)
            ? (Count(lifetime.TotalDays, "jours"), Count(lifetime.TotalDays, "days"))
            : lifetime >= TimeSpan.FromHours(2)
                ? (Count(lifetime.TotalHours, "heures"), Count(lifetime.TotalHours, "hours"))
                : (Count(lifetime.TotalMinutes, "minutes"), Count(lifetime.TotalMinutes, "minutes"));
    }

    private static string Count(double number, string unit) => $"{Math.Floor(number).ToString(CultureInfo.InvariantCulture)} {unit}";

    private static string? Quote(string message) => string.IsNullOrWhiteSpace(message) ? null : message.Trim();

    private static MimeMessage Write(IUser recipient, string subject, Uri link, params Part[] parts)
    {
        var mail = new MimeMessage
        {
            Subject = subject,
            Body = new BodyBuilder { TextBody = Text(parts, link), HtmlBody = Html(parts, link) }.ToMessageBody(),
        };
        mail.To.Add(new MailboxAddress(recipient.Name, recipient.Email));

        // An answering machine's answer helps nobody.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static string Text(Part[] parts, Uri link)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.Greeting).Append("\n\n").Append(part.Request).Append("\n\n").Append(link).Append("\n\n");
            if (part.Quote is not null)
            {
                text.Append("> ").Append(part.Quote.ReplaceLineEndings("\n> ")).Append("\n\n");
            }

            text.Append(part.Validity).Append("\n\n");
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static string Html(Part[] parts, Uri link)
    {
        var encode = HtmlEncoder.Default;
        var html = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><body style=\"font:16px/1.5 sans-serif;max-width:36em\">");
        foreach (var part in parts)
        {
            html.Append("<p>").Append(encode.Encode(part.Greeting)).Append("</p><p>").Append(encode.Encode(part.Request)).Append("</p>")
                .Append("<p><a href=\"").Append(encode.Encode(link.AbsoluteUri)).Append("\">").Append(encode.Encode(part.Action))
                .Append("</a></p>");
            if (part.Quote is not null)
            {
                html.Append("<blockquote style=\"white-space:pre-line\">").Append(encode.Encode(part.Quote)).Append("</blockquote>");
            }

            html.Append("<p>").Append(encode.Encode(part.Validity)).Append("</p><hr>");
        }

        return html.ToString();
    }

    private sealed record Part(string Greeting, string Request, string? Quote, string Validity, string Action);
}
