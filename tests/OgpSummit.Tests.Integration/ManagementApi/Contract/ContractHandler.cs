using System.Net;
using System.Text.Json;

namespace OgpSummit.Tests.Integration.ManagementApi.Contract;

/// <summary>Put into a test's HttpClient, it holds each answer of the API against what the client expects.</summary>
internal sealed class ContractHandler : DelegatingHandler
{
    private const string Api = "/umbraco/management/api/v1/";

    /// <summary>What the authorization server refuses, it refuses in the form of OAuth.</summary>
    private static readonly HashSet<string> Authorization =
        [.. new[] { "authorize", "token", "revoke", "signout" }.Select(name => $"{Api}security/back-office/{name}")];

    /// <summary>Each second factor answers with a form of its own in place of this one, which is empty.</summary>
    private const string AnyTwoFactorSetup = "NoopSetupTwoFactorModel";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.RequestUri?.AbsolutePath is { } path && path.StartsWith(Api, StringComparison.Ordinal) && !Authorization.Contains(path))
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            await CheckAsync(request, response);
        }

        return response;
    }

    private static async Task CheckAsync(HttpRequestMessage request, HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        if (response.StatusCode >= HttpStatusCode.BadRequest)
        {
            CheckProblem(response, body);
            return;
        }

        if (response.StatusCode == HttpStatusCode.Created)
        {
            Assert.True(response.Headers.Contains("Umb-Generated-Resource"), "201 without the id of what was created");
        }

        var path = request.RequestUri!.AbsolutePath[(Api.Length - 1)..];
        if (ClientTypes.Current.Answer(request.Method.Method, path, (int)response.StatusCode) is { } type && type is not ("unknown" or AnyTwoFactorSetup))
        {
            ClientContract.Holds(type, body);
        }
    }

    private static void CheckProblem(HttpResponseMessage response, string body)
    {
        // 402 asks for the second step of signing in, and is no problem.
        if (body.Length == 0 || response.StatusCode == HttpStatusCode.PaymentRequired)
        {
            return;
        }

        using var problem = JsonDocument.Parse(body);
        Assert.Equal((int)response.StatusCode, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.RootElement.GetProperty("title").GetString());
    }
}
