using Microsoft.AspNetCore.Identity;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.BackOffice.SignIn.Login;

/// <summary>
/// Checking a password is slow on purpose. It takes the same time whether or not there is such a user, and no more processors
/// than leave one for everybody else's requests.
/// </summary>
internal sealed class PasswordWork : IDisposable
{
    private readonly SemaphoreSlim _processors = new(Math.Max(1, Environment.ProcessorCount - 1));
    private readonly PasswordHasher<object> _hasher = new();
    private readonly string _nobodys;

    public PasswordWork() => _nobodys = _hasher.HashPassword(this, Guid.NewGuid().ToString());

    /// <returns>False, after the same work, for a user who is not there or has no password.</returns>
    public async Task<bool> MatchesAsync(Passwords passwords, IUser? user, string password)
    {
        await _processors.WaitAsync();
        try
        {
            if (user is not null && user.Kind == UserKind.Default && !Passwords.IsNone(user.RawPasswordValue))
            {
                return passwords.Matches(user, password);
            }

            _hasher.VerifyHashedPassword(this, _nobodys, password);
            return false;
        }
        finally
        {
            _processors.Release();
        }
    }

    public void Dispose() => _processors.Dispose();
}
