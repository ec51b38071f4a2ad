using System.Globalization;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Runtime.BackOffice.SignIn.Login;

/// <summary>
/// Writes failed sign-ins down where administrators see them. Behind the answer: a failure for somebody who exists must take
/// no longer than one for somebody who does not.
/// </summary>
internal sealed class LoginRecords(
    UserChanges users,
    IEventAggregator events,
    IOptionsMonitor<SecuritySettings> settings,
    SignInLimits limits,
    TimeProvider time,
    ILogger<LoginRecords> logger) : BackgroundService
{
    private const int Waiting = 1000;

    /// <summary>A flood of failures is not worth a record each.</summary>
    private readonly Channel<Failure> _failures = Channel.CreateBounded<Failure>(
        new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>
    /// Stock's setting for the length of a lock, but never longer than the longest pause: its default of thirty days would let
    /// anybody lock anybody out.
    /// </summary>
    private TimeSpan LockTime
    {
        get
        {
            var asked = TimeSpan.FromMinutes(settings.CurrentValue.UserDefaultLockoutTimeInMinutes);
            return asked < limits.LongestPause ? asked : limits.LongestPause;
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public bool IsLocked(IUser user) => user.IsLockedOut && !(user.LastLockoutDate is { } at && Now - at >= LockTime);

    public ValueTask FailedAsync(Guid userKey, bool isLocked) => _failures.Writer.WriteAsync(new Failure(userKey, isLocked));

    /// <summary>Ends a lock too: who knows the password was let in because there is none, or from a known browser.</summary>
    /// <returns>The user as he is saved; null when he was deleted meanwhile.</returns>
    public IUser? Succeeded(Guid userKey) => users.Apply(userKey, user =>
    {
        user.LastLoginDate = Now;
        user.FailedPasswordAttempts = 0;
        user.IsLockedOut = false;
    });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var failure in _failures.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await WriteAsync(failure);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "A failed sign-in could not be recorded.");
            }
        }
    }

    private async Task WriteAsync(Failure failure)
    {
        var isNew = false;
        var saved = users.Apply(failure.UserKey, user =>
        {
            user.FailedPasswordAttempts++;
            isNew = failure.IsLocked && !IsLocked(user);
            if (isNew)
            {
                user.IsLockedOut = true;
                user.LastLockoutDate = Now;
            }
        });

        if (isNew && saved is not null)
        {
            logger.LogWarning(
                "The account {User} is locked for {Minutes} minutes to browsers that it was not used in: too many wrong passwords.",
                saved.Key,
                LockTime.TotalMinutes);
            var id = saved.Id.ToString(CultureInfo.InvariantCulture);
            await events.PublishAsync(new UserLockedNotification("", id, id));
        }
    }

    private sealed record Failure(Guid UserKey, bool IsLocked);
}
