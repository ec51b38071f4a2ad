using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>Who is signed in, and since when. A session that was not used for the site's time-out is over.</summary>
internal sealed class LoginSessions(CmsScopeProvider scopes, IOptionsMonitor<GlobalSettings> settings, TimeProvider time)
{
    private static readonly TimeSpan Stale = TimeSpan.FromDays(15);

    /// <summary>Each request validates its session; the database need not be written each time.</summary>
    private static readonly TimeSpan WriteInterval = TimeSpan.FromMinutes(1);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Guid Create(int userId, string ipAddress, bool cleanStaleSessions)
    {
        var db = scopes.WriteDb;
        var session = new LoginSessionRow
        {
            Id = Guid.NewGuid(),
            UserId = userId,
            LoggedIn = Now,
            LastValidated = Now,
            IpAddress = ipAddress,
        };
        db.Add(session);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        if (cleanStaleSessions)
        {
            RemoveStale(Stale);
        }

        return session.Id;
    }

    public bool Validate(int userId, Guid sessionId)
    {
        var session = scopes.Db.Set<LoginSessionRow>().AsNoTracking()
            .SingleOrDefault(row => row.Id == sessionId && row.UserId == userId);
        if (session is null or { LoggedOut: not null })
        {
            return false;
        }

        var idle = Now - session.LastValidated;
        if (idle > settings.CurrentValue.TimeOut)
        {
            End(sessionId);
            return false;
        }

        if (idle > WriteInterval)
        {
            var now = Now;
            scopes.WriteDb.Set<LoginSessionRow>().Where(row => row.Id == sessionId)
                .ExecuteUpdate(row => row.SetProperty(r => r.LastValidated, now));
        }

        return true;
    }

    public void End(Guid sessionId)
    {
        var now = Now;
        scopes.WriteDb.Set<LoginSessionRow>().Where(row => row.Id == sessionId)
            .ExecuteUpdate(row => row.SetProperty(r => r.LoggedOut, now));
    }

    /// <returns>How many there were.</returns>
    public int Remove(int userId) =>
        scopes.WriteDb.Set<LoginSessionRow>().Where(row => row.UserId == userId).ExecuteDelete();

    /// <returns>How many there were.</returns>
    public int RemoveStale(TimeSpan unused)
    {
        var oldest = Now - unused;
        return scopes.WriteDb.Set<LoginSessionRow>().Where(row => row.LastValidated < oldest).ExecuteDelete();
    }
}
