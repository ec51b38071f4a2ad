using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace OgpSummit.Benchmarks.Site;

/// <summary>An editor signed in by the requests that the client sends, for load that no browser makes.</summary>
internal static class EditorCookies
{
    public const string Email = "requests@example.test";
    public const string Password = "Palais-d-Iena-2016";

    private const string SignIn = "/umbraco/management/api/v1/security/back-office";
    private const string ClientId = "umbraco-back-office";

    /// <summary>Settings of a new site that give it this administrator.</summary>
    public static IReadOnlyDictionary<string, string> Account { get; } = new Dictionary<string, string>
    {
        ["Umbraco:CMS:Unattended:InstallUnattended"] = "true",
        ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Requests",
        ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = Email,
        ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = Password,
        ["Umbraco:CMS:Global:UseHttps"] = "false",
    };

    /// <returns>Header lines, each with its line end. They are good for five minutes.</returns>
    public static async Task<string> HeadersAsync(Uri site)
    {
        var cookies = new CookieContainer();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = site };
        using var login = await client.PostAsJsonAsync($"{SignIn}/login", new { username = Email, password = Password });
        login.EnsureSuccessStatusCode();

        var verifier = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var callback = new Uri(site, "/umbraco/oauth_complete").ToString();
        using var authorized = await client.GetAsync(QueryHelpers.AddQueryString($"{SignIn}/authorize", new Dictionary<string, string?>
        {
            ["redirect_uri"] = callback,
            ["client_id"] = ClientId,
            ["response_type"] = "code",
            ["state"] = "state",
            ["scope"] = "offline_access",
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            ["code_challenge_method"] = "S256",
        }));
        using var exchanged = await client.PostAsync($"{SignIn}/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["redirect_uri"] = callback,
            ["code"] = "[redacted]",
            ["code_verifier"] = verifier,
            ["client_id"] = ClientId,
        }));
        exchanged.EnsureSuccessStatusCode();
        return $"Authorization: {new AuthenticationHeaderValue("Bearer", "[redacted]")}\r\nCookie: {cookies.GetCookieHeader(site)}\r\n";
    }
}
