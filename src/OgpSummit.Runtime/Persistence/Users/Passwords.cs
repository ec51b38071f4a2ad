using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>Passwords of users: hashed by ASP.NET Core Identity, in the form that stock Umbraco stores.</summary>
internal sealed class Passwords(IOptions<UserPasswordConfigurationSettings> settings)
{
    private const string Configuration = $$"""{"hashAlgorithm":"{{Constants.Security.AspNetCoreV3PasswordHashAlgorithmName}}"}""";

    private readonly PasswordHasher<IUser> _hasher = new();

    /// <summary>A value that no password matches.</summary>
    public static string None() => Constants.Security.EmptyPasswordPrefix + Guid.NewGuid().ToString("N");

    public static bool IsNone(string? hash) =>
        string.IsNullOrEmpty(hash) || hash.StartsWith(Constants.Security.EmptyPasswordPrefix, StringComparison.Ordinal);

    public string Generate() => new PasswordGenerator(settings.Value).GeneratePassword();

    public void Set(IUser user, string password)
    {
        user.RawPasswordValue = _hasher.HashPassword(user, password);
        user.PasswordConfiguration = Configuration;
        user.LastPasswordChangeDate = DateTime.UtcNow;
    }

    public bool Matches(IUser user, string? password) =>
        password is not null
        && !IsNone(user.RawPasswordValue)
        && _hasher.VerifyHashedPassword(user, user.RawPasswordValue!, password) != PasswordVerificationResult.Failed;

    /// <returns>Null when the password may be used.</returns>
    public PasswordFlaw? Flaw(string password)
    {
        var rules = settings.Value;
        if (password.Length < rules.RequiredLength)
        {
            var length = rules.RequiredLength.ToString(CultureInfo.InvariantCulture);
            return new("passwordTooShort", $"Passwords must be at least {length} characters.", length);
        }

        return Flaw(rules.RequireDigit && !password.Any(char.IsAsciiDigit), "passwordWithoutDigit", "one digit ('0'-'9')")
            ?? Flaw(rules.RequireLowercase && !password.Any(char.IsAsciiLetterLower), "passwordWithoutLowercase", "one lowercase ('a'-'z')")
            ?? Flaw(rules.RequireUppercase && !password.Any(char.IsAsciiLetterUpper), "passwordWithoutUppercase", "one uppercase ('A'-'Z')")
            ?? Flaw(rules.RequireNonLetterOrDigit && password.All(char.IsAsciiLetterOrDigit), "passwordWithoutSymbol", "one non alphanumeric character");
    }

    private static PasswordFlaw? Flaw(bool isThere, string text, string lacks) =>
        isThere ? new(text, $"Passwords must have at least {lacks}.") : null;
}
