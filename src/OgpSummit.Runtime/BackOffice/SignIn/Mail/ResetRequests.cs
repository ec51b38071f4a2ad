using System.Security.Claims;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.BackOffice.SignIn.Accounts;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.BackOffice.SignIn.Mail;

/// <summary>
/// Takes requests for a new password, whoever they are about, and sees to them behind the answer: neither what it says nor how
/// long it takes tells whether an account exists.
/// </summary>
internal sealed class ResetRequests(
    IBackOfficeUserStore users,
    IUserForgotPasswordSender sender,
    ICoreBackOfficeUserManager accounts,
    AccountLinks links,
    AttemptCounts counts,
    BackOfficeOrigin origin,
    SignInLimits limits,
    IOptionsMonitor<SecuritySettings> settings,
    ILogger<ResetRequests> logger) : BackgroundService
{
    private const int Waiting = 200;

    private readonly Channel<Request> _requests = Channel.CreateBounded<Request>(
        new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>The same for everybody: whether a link could be mailed at all.</summary>
    public bool IsOffered(HttpContext http) =>
        settings.CurrentValue.AllowPasswordReset && sender.CanSend() && origin.ForLinks(http) is not null;

    /// <exception cref="InvalidOperationException">It is not offered.</exception>
    public ValueTask AddAsync(HttpContext http, string email)
    {
        var start = IsOffered(http) ? origin.ForLinks(http)! : throw new InvalidOperationException("No link can be mailed.");
        return counts.TryAdd($"{ClientAddress.Of(http)}\nmail", limits.MailsPerAddress)
            ? _requests.Writer.WriteAsync(new Request(email, start))
            : ValueTask.CompletedTask;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var request in _requests.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await SendAsync(request);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "A link for a new password could not be mailed.");
            }
        }
    }

    private async Task SendAsync(Request request)
    {
        if (await users.GetByEmailAsync(request.Email) is not { IsApproved: true, Kind: UserKind.Default } user
            || !counts.TryAdd($"{user.Key}\nmail", limits.MailsPerPerson))
        {
            return;
        }

        await sender.SendForgotPassword(new()
        {
            Recipient = user,
            ForgotPasswordUri = links.Create(request.Origin, user, AccountPurpose.Reset),
        });
        accounts.NotifyForgotPasswordRequested(new ClaimsPrincipal(), user.Key.ToString());
    }

    private sealed record Request(string Email, string Origin);
}
