using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>OpenIddict's tables, named as the other tables are.</summary>
internal static class TokenTables
{
    public static void AddTokenTables(this ModelBuilder model)
    {
        model.UseOpenIddict();
        model.Entity<OpenIddictEntityFrameworkCoreApplication>().ToTable("oauth_application");
        model.Entity<OpenIddictEntityFrameworkCoreAuthorization>().ToTable("oauth_authorization");
        model.Entity<OpenIddictEntityFrameworkCoreScope>().ToTable("oauth_scope");
        model.Entity<OpenIddictEntityFrameworkCoreToken>().ToTable("oauth_token");
    }
}
