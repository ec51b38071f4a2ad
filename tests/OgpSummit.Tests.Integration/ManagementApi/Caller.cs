using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.ManagementApi.Contract;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Tests.Integration.ManagementApi;

/// <summary>Somebody who calls the API as the client does; each answer is held against what the client expects.</summary>
internal sealed class Caller(EditorSession session) : IDisposable
{
    private readonly HttpClient _client =
        new(new ContractHandler { InnerHandler = new Through(session.Client) }) { BaseAddress = session.Address };

    public EditorSession Session => session;

    public static async Task<Caller> AdministratorAsync(BackOfficeSite site) => new(await site.AdministratorAsync());

    public static async Task<Caller> AsAsync(BackOfficeSite site, IUser user) => new(await site.SignInAsync(user.Username));

    public static async Task<Caller> OfGroupsAsync(BackOfficeSite site, params Guid[] groups) =>
        new(await site.GivenEditorAsync(groups));

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Reply> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    public Task<Reply> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, body);

    public Task<Reply> DeleteAsync(string path, object? body = null) => SendAsync(HttpMethod.Delete, path, body);

    public async Task<Reply> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, $"{EditorSession.Api}/{path}");
        request.Content = body switch
        {
            null => null,
            string json => new StringContent(json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")),
            _ => JsonContent.Create(body, options: JsonSerializerOptions.Web),
        };
        using var response = await _client.SendAsync(request);
        return new Reply(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Headers.TryGetValues("Umb-Generated-Resource", out var ids) ? ids.Single() : null);
    }

    public void Dispose()
    {
        _client.Dispose();
        session.Dispose();
    }

    /// <summary>The session's own client keeps the cookies.</summary>
    private sealed class Through(HttpClient client) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
            var response = await client.SendAsync(copy, cancellationToken);
            response.RequestMessage = request;
            copy.Content = null;
            return response;
        }
    }
}

/// <param name="Status">Of HTTP.</param>
/// <param name="Body">As it came.</param>
/// <param name="Created">Id of what was created.</param>
internal sealed record Reply(HttpStatusCode Status, string Body, string? Created)
{
    public Guid? Id => Created is null ? null : Guid.Parse(Created);

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public IEnumerable<JsonElement> Items => Json.GetProperty("items").EnumerateArray();

    public string? OperationStatus => Body.Length > 0 && Json.TryGetProperty("operationStatus", out var status) ? status.GetString() : null;

    /// <summary>What the problem says.</summary>
    public string? Detail => Json.TryGetProperty("detail", out var detail) ? detail.GetString() : null;

    public Reply Expect(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{(int)Status} instead of {(int)status}: {Body}");
        return this;
    }

    public Reply Expect(HttpStatusCode status, string operationStatus)
    {
        Assert.True((Status, OperationStatus) == (status, operationStatus), $"{(int)Status} {OperationStatus} instead of {operationStatus}: {Body}");
        return this;
    }
}
