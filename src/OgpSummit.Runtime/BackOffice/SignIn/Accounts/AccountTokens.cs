using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.BackOffice.SignIn.Accounts;

internal enum AccountPurpose
{
    /// <summary>The first password of somebody who was invited.</summary>
    Invitation,

    /// <summary>A new password in place of a forgotten one.</summary>
    Reset,
}

/// <summary>
/// Proof that a link was given to somebody. It is bound to the security stamp, which changes with the password: so it is good
/// once, and not at all after a change by other means.
/// </summary>
internal sealed class AccountTokens(IDataProtectionProvider protection, IOptionsMonitor<SecuritySettings> settings, TimeProvider time)
{
    public string Create(IUser user, AccountPurpose purpose)
    {
        var content = new Content(user.Key, user.SecurityStamp, time.GetUtcNow() + Lifetime(purpose));
        return Base64Url.EncodeToString(Protector(purpose).Protect(JsonSerializer.SerializeToUtf8Bytes(content)));
    }

    public bool IsValid(IUser user, AccountPurpose purpose, string token) =>
        Read(purpose, token) is { } content
        && content.User == user.Key
        && content.Stamp == user.SecurityStamp
        && content.Expires > time.GetUtcNow();

    public TimeSpan Lifetime(AccountPurpose purpose) => purpose == AccountPurpose.Invitation
        ? settings.CurrentValue.UserInviteEmailExpiry
        : settings.CurrentValue.PasswordResetEmailExpiry;

    private Content? Read(AccountPurpose purpose, string token)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(Protector(purpose).Unprotect(Base64Url.DecodeFromChars(token)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            // Forged, mistyped, or of a key that is gone.
            return null;
        }
    }

    private IDataProtector Protector(AccountPurpose purpose) =>
        protection.CreateProtector("OgpSummit.AccountTokens", purpose.ToString());

    private sealed record Content(Guid User, string? Stamp, DateTimeOffset Expires);
}
