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

    /// <returns>What the site's settings for passwords ask for and the password lacks; null when it may be used.</returns>
    public string? Flaw(string password)
    {
        var rules = settings.Value;
        return password.Length < rules.RequiredLength ? $"Passwords must be at least {rules.RequiredLength} characters."
            : rules.RequireDigit && !password.Any(char.IsAsciiDigit) ? "Passwords must have at least one digit ('0'-'9')."
            : rules.RequireLowercase && !password.Any(char.IsAsciiLetterLower)
                ? "Passwords must have at least one lowercase ('a'-'z')."
            : rules.RequireUppercase && !password.Any(char.IsAsciiLetterUpper)
                ? "Passwords must have at least one uppercase ('A'-'Z')."
            : rules.RequireNonLetterOrDigit && password.All(char.IsAsciiLetterOrDigit)
                ? "Passwords must have at least one non alphanumeric character."
            : null;
    }
}
