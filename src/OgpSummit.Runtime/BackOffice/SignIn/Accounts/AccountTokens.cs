using System.Buffers.Text;
using System.Security.Cryptography;
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
        var content = new Content(user.Key, time.GetUtcNow() + Lifetime(purpose), user.SecurityStamp ?? "");
        return Base64Url.EncodeToString(Protector(purpose).Protect(content.Write()));
    }

    public bool IsValid(IUser user, AccountPurpose purpose, string token) =>
        Read(purpose, token) is { } content
        && content.User == user.Key
        && content.Stamp == (user.SecurityStamp ?? "")
        && content.Expires > time.GetUtcNow();

    public TimeSpan Lifetime(AccountPurpose purpose) => purpose == AccountPurpose.Invitation
        ? settings.CurrentValue.UserInviteEmailExpiry
        : settings.CurrentValue.PasswordResetEmailExpiry;

    private Content? Read(AccountPurpose purpose, string token)
    {
        try
        {
            return Content.Read(Protector(purpose).Unprotect(Base64Url.DecodeFromChars(token)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            // Forged, mistyped, or of a key that is gone.
            return null;
        }
    }

    private IDataProtector Protector(AccountPurpose purpose) =>
        protection.CreateProtector("OgpSummit.AccountTokens", purpose.ToString());

    /// <summary>As few bytes as there can be: they end up in an address that people copy.</summary>
    private sealed record Content(Guid User, DateTimeOffset Expires, string Stamp)
    {
        public byte[] Write()
        {
            using var bytes = new MemoryStream();
            using var writer = new BinaryWriter(bytes);
            writer.Write(User.ToByteArray());
            writer.Write(Expires.ToUnixTimeSeconds());
            writer.Write(Stamp);
            return bytes.ToArray();
        }

        public static Content Read(byte[] bytes)
        {
            using var reader = new BinaryReader(new MemoryStream(bytes));
            return new Content(
                new Guid(reader.ReadBytes(16)), DateTimeOffset.FromUnixTimeSeconds(reader.ReadInt64()), reader.ReadString());
        }
    }
}
