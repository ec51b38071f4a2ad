using System.Collections.Concurrent;
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

    /// <summary>When each session that is in use was last found open, so that not every request reads its row.</summary>
    private readonly ConcurrentDictionary<Guid, Sighting> _seen = [];

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

        ForgetOldSightings();
        return session.Id;
    }

    /// <summary>True when the session was found open a moment ago and nobody of this process ended it since.</summary>
    public bool WasSeen(int userId, Guid sessionId) =>
        _seen.TryGetValue(sessionId, out var sighting)
        && sighting.UserId == userId
        && Now - sighting.At < WriteInterval;

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

        _seen[sessionId] = new Sighting(userId, Now);
        return true;
    }

    public void End(Guid sessionId)
    {
        var now = Now;
        scopes.WriteDb.Set<LoginSessionRow>().Where(row => row.Id == sessionId)
            .ExecuteUpdate(row => row.SetProperty(r => r.LoggedOut, now));
        Forget(seen => seen.Key == sessionId);
    }

    /// <returns>How many there were.</returns>
    public int Remove(int userId)
    {
        var removed = scopes.WriteDb.Set<LoginSessionRow>().Where(row => row.UserId == userId).ExecuteDelete();
        Forget(seen => seen.Value.UserId == userId);
        return removed;
    }

    /// <returns>How many there were.</returns>
    public int RemoveStale(TimeSpan unused)
    {
        var oldest = Now - unused;
        return scopes.WriteDb.Set<LoginSessionRow>().Where(row => row.LastValidated < oldest).ExecuteDelete();
    }

    /// <summary>
    /// Now, and once more at the commit: until then another request may still read the row as it was.
    /// </summary>
    private void Forget(Func<KeyValuePair<Guid, Sighting>, bool> which)
    {
        Drop();
        scopes.Required.UnitOfWork.OnCommitted.Add(Drop);

        void Drop()
        {
            foreach (var seen in _seen.Where(which))
            {
                _seen.TryRemove(seen.Key, out _);
            }
        }
    }

    private void ForgetOldSightings()
    {
        var oldest = Now - WriteInterval;
        foreach (var seen in _seen.Where(seen => seen.Value.At < oldest))
        {
            _seen.TryRemove(seen);
        }
    }

    private readonly record struct Sighting(int UserId, DateTime At);
}
