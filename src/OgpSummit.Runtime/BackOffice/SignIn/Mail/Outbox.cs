using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using Umbraco.Cms.Core.Configuration.Models;
using Delivery = System.Net.Mail.SmtpDeliveryMethod;
using MailKitSecurity = MailKit.Security.SecureSocketOptions;

namespace OgpSummit.Runtime.BackOffice.SignIn.Mail;

/// <summary>
/// Hands mail over as <c>Umbraco:CMS:Global:Smtp</c> says: to a server, or as a file to a folder that another program empties.
/// </summary>
internal sealed class Outbox(IOptionsMonitor<GlobalSettings> settings)
{
    private const int TimeoutMilliseconds = 20_000;

    public bool IsConfigured => settings.CurrentValue.Smtp is { From.Length: > 0 } smtp
        && (IsFolder(smtp) ? !string.IsNullOrWhiteSpace(smtp.PickupDirectoryLocation) : !string.IsNullOrWhiteSpace(smtp.Host));

    /// <summary>Fills in the sender of the settings where the message names none.</summary>
    /// <exception cref="InvalidOperationException">There are no settings; see <see cref="IsConfigured"/>.</exception>
    public async Task SendAsync(MimeMessage message, CancellationToken cancellation = default)
    {
        if (!IsConfigured)
        {
            throw new InvalidOperationException("Umbraco:CMS:Global:Smtp does not say how to send mail.");
        }

        var smtp = settings.CurrentValue.Smtp!;
        if (message.From.Count == 0)
        {
            message.From.Add(MailboxAddress.Parse(smtp.From));
        }

        if (IsFolder(smtp))
        {
            await WriteAsync(message, smtp.PickupDirectoryLocation!, cancellation);
        }
        else
        {
            await SendAsync(message, smtp, cancellation);
        }
    }

    private static bool IsFolder(SmtpSettings smtp) => smtp.DeliveryMethod == Delivery.SpecifiedPickupDirectory;

    private static async Task SendAsync(MimeMessage message, SmtpSettings smtp, CancellationToken cancellation)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        await client.ConnectAsync(smtp.Host!, smtp.Port, (MailKitSecurity)(int)smtp.SecureSocketOptions, cancellation);
        if (!string.IsNullOrEmpty(smtp.Username))
        {
            await client.AuthenticateAsync(smtp.Username, smtp.Password ?? "", cancellation);
        }

        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }

    /// <summary>Under its final name only when it is complete.</summary>
    private static async Task WriteAsync(MimeMessage message, string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.eml");
        await message.WriteToAsync(file + ".part", cancellation);
        File.Move(file + ".part", file);
    }
}
