using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using OgpSummit.Tests.Integration.ManagementApi.Contract;

namespace OgpSummit.Tests.Integration.BackOffice;

/// <summary>A browser in which somebody is signed in to the back office, by the same requests that its client sends.</summary>
public sealed class EditorSession : IDisposable
{
    public const string Api = "/umbraco/management/api/v1";
    public const string SignIn = Api + "/security/back-office";
    public const string ClientId = "umbraco-back-office";
    public const string Redacted = "[redacted]";

    private readonly CookieContainer _cookies;

    private EditorSession(Uri address, CookieContainer cookies, HttpClient client) =>
        (Address, _cookies, Client) = (address, cookies, client);

    /// <summary>Sends the cookies and the bearer header with each request, and holds each answer against what the client expects.</summary>
    public HttpClient Client { get; }

    public Uri Address { get; }

    /// <summary>For what connects without <see cref="Client"/>.</summary>
    public CookieContainer Cookies => _cookies;

    public string Callback => new Uri(Address, "/umbraco/oauth_complete").ToString();

    /// <summary>A browser in which nobody is signed in yet.</summary>
    /// <param name="address">Of the site.</param>
    /// <param name="from">The browser's own address within 127.0.0.0/8, where it matters who asks.</param>
    public static EditorSession Open(Uri address, string? from = null)
    {
        var cookies = new CookieContainer();
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies };
        if (from is not null)
        {
            handler.ConnectCallback = (context, cancellation) => ConnectAsync(IPAddress.Parse(from), context.DnsEndPoint, cancellation);
        }

        var client = new HttpClient(new ContractHandler { InnerHandler = handler }) { BaseAddress = address };
        return new EditorSession(address, cookies, client);
    }

    public static async Task<EditorSession> SignInAsync(Uri address, string userName, string password)
    {
        var session = Open(address);
        using var login = await session.LoginAsync(userName, password);
        Assert.True(login.IsSuccessStatusCode, $"Login of {userName}: {(int)login.StatusCode} {await login.Content.ReadAsStringAsync()}");

        var verifier = NewVerifier();
        using var authorized = await session.AuthorizeAsync(verifier);
        Assert.True(authorized.StatusCode == HttpStatusCode.Redirect, await authorized.Content.ReadAsStringAsync());
        Assert.StartsWith(session.Callback, authorized.Headers.Location?.ToString());

        using var exchanged = await session.ExchangeAsync(verifier);
        Assert.True(exchanged.IsSuccessStatusCode, $"Code of {userName}: {await exchanged.Content.ReadAsStringAsync()}");
        session.SendBearer();
        return session;
    }

    public Task<HttpResponseMessage> LoginAsync(string userName, string password) =>
        Client.PostAsJsonAsync($"{SignIn}/login", new { username = userName, password });

    public Task<HttpResponseMessage> AuthorizeAsync(string verifier) => Client.GetAsync(AuthorizeAddress(verifier));

    /// <param name="verifier">Whose hash is sent along; null sends none.</param>
    /// <param name="changes">Parameters that differ from what the client sends; an empty value leaves one out.</param>
    public string AuthorizeAddress(string? verifier, params (string Name, string Value)[] changes)
    {
        var parameters = new Dictionary<string, string?>
        {
            ["redirect_uri"] = Callback,
            ["client_id"] = ClientId,
            ["response_type"] = "code",
            ["state"] = "state",
            ["scope"] = "offline_access",
            ["prompt"] = "consent",
            ["access_type"] = "offline",
            ["code_challenge"] = verifier is null ? null : Challenge(verifier),
            ["code_challenge_method"] = verifier is null ? null : "S256",
        };
        foreach (var (name, value) in changes)
        {
            parameters[name] = value.Length > 0 ? value : null;
        }

        return QueryHelpers.AddQueryString($"{SignIn}/authorize", parameters.Where(parameter => parameter.Value is not null));
    }

    public Task<HttpResponseMessage> ExchangeAsync(string verifier) => TokenAsync(
        ("grant_type", "authorization_code"), ("redirect_uri", Callback), ("code", Redacted), ("code_verifier", verifier));

    public Task<HttpResponseMessage> RefreshAsync() => TokenAsync(
        ("grant_type", "refresh_token"), ("redirect_uri", Callback), ("refresh_token", Redacted));

    public Task<HttpResponseMessage> TokenAsync(params (string Name, string Value)[] parameters) =>
        Client.PostAsync($"{SignIn}/token", Form([.. parameters, ("client_id", ClientId)]));

    public Task<HttpResponseMessage> RevokeAsync(string hint) => Client.PostAsync(
        $"{SignIn}/revoke", Form([("token", Redacted), ("token_type_hint", hint), ("client_id", ClientId)]));

    public void SendBearer() => Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Redacted);

    /// <summary>The value of a cookie wherever it is sent to; null when there is none.</summary>
    public string? Cookie(string name) => _cookies.GetAllCookies().FirstOrDefault(cookie => cookie.Name == name)?.Value;

    public void SetCookie(string name, string value) => _cookies.Add(new Cookie(name, value, "/", Address.Host));

    public static string NewVerifier() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public void Dispose() => Client.Dispose();

    private static async ValueTask<Stream> ConnectAsync(IPAddress from, DnsEndPoint to, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(from, 0));
        await socket.ConnectAsync(IPAddress.Parse(to.Host), to.Port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static string Challenge(string verifier) =>
        WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private static FormUrlEncodedContent Form(IEnumerable<(string Name, string Value)> parameters) =>
        new(parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));
}
