using System.Net.Sockets;
using System.Text;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using OgpSummit.Runtime.BackOffice.SignIn.Mail;
using OgpSummit.Tests.Common;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>Mail that goes to a server.</summary>
public sealed class OutboxTests
{
    [Fact]
    public async Task A_mail_reaches_the_server_as_it_was_written()
    {
        await using var server = new MailServer();
        var sender = new EmailSender(OutboxFor(server.Port), null!);

        await sender.SendAsync(
            new(null, "camille@example.test", "Été à l’Élysée", "Une ligne.\n.\nUne autre, accentuée.", isBodyHtml: false), "test");

        var message = await ReadAsync(Assert.Single(server.Messages));
        Assert.Equal("Été à l’Élysée", message.Subject);
        Assert.Equal("site@example.test", Assert.Single(message.From.Mailboxes).Address);
        Assert.Equal("camille@example.test", Assert.Single(message.To.Mailboxes).Address);
        Assert.Equal("Une ligne.\n.\nUne autre, accentuée.", message.TextBody!.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public async Task The_server_is_told_who_sends()
    {
        await using var server = new MailServer();

        await OutboxFor(server.Port, user: "site", password: "secret").SendAsync(Mail("camille@example.test"));

        Assert.Contains($"AUTH PLAIN {Convert.ToBase64String(Encoding.UTF8.GetBytes("\0site\0secret"))}", server.Commands);
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task Nobody_is_named_to_a_server_that_asks_for_no_name()
    {
        await using var server = new MailServer();

        await OutboxFor(server.Port).SendAsync(Mail("camille@example.test"));

        Assert.DoesNotContain(server.Commands, command => command.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_recipient_is_an_error_and_nothing_is_sent()
    {
        await using var server = new MailServer();

        await Assert.ThrowsAsync<SmtpCommandException>(() => OutboxFor(server.Port).SendAsync(Mail("camille@nobody.test")));

        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_an_error() =>
        await Assert.ThrowsAsync<SocketException>(() => OutboxFor(FreePort.Next()).SendAsync(Mail("camille@example.test")));

    [Fact]
    public async Task A_server_that_cannot_encrypt_gets_no_mail_where_that_is_asked_for()
    {
        await using var server = new MailServer();

        await Assert.ThrowsAsync<NotSupportedException>(() =>
            OutboxFor(server.Port, user: "site", password: "secret", SecureSocketOptions.StartTls).SendAsync(Mail("camille@example.test")));

        Assert.Empty(server.Messages);
        Assert.DoesNotContain(server.Commands, command => command.StartsWith("AUTH", StringComparison.Ordinal));
    }

    private static MimeMessage Mail(string to) => new([], [MailboxAddress.Parse(to)], "Sujet", new TextPart { Text = "Texte" });

    private static async Task<MimeMessage> ReadAsync(string message) => await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(message)));

    private static Outbox OutboxFor(int port, string? user = null, string? password = null, SecureSocketOptions security = SecureSocketOptions.None)
    {
        var smtp = new SmtpSettings { From = "site@example.test", Host = "127.0.0.1", Port = port, SecureSocketOptions = security, Username = user, Password = password };
        return new Outbox(new Fixed(new GlobalSettings { Smtp = smtp }));
    }

    private sealed class Fixed(GlobalSettings settings) : IOptionsMonitor<GlobalSettings>
    {
        public GlobalSettings CurrentValue => settings;

        public GlobalSettings Get(string? name) => settings;

        public IDisposable? OnChange(Action<GlobalSettings, string?> listener) => null;
    }
}
