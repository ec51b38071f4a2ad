using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Integration.ManagementApi;

/// <summary>What holds for each endpoint of the back office's API, whoever adds one.</summary>
[Collection(OnBackOfficeSite.Name)]
public partial class EveryEndpointTests(BackOfficeSite site)
{
    /// <summary>Below the API's root; open to everybody, so that somebody can sign in.</summary>
    private static readonly HashSet<string> Anonymous =
    [
        "GET server/status", "GET server/configuration", "GET manifest/manifest/public",
        "POST security/forgot-password", "POST security/forgot-password/verify", "POST security/forgot-password/reset",
        "POST user/invite/verify", "POST user/invite/create-password",
        "GET security/back-office/authorize", "POST security/back-office/authorize", "POST security/back-office/login",
        "POST security/back-office/verify-2fa", "POST security/back-office/token", "POST security/back-office/revoke",
        "GET security/back-office/signout", "POST security/back-office/signout",
    ];

    /// <summary>Open to everybody who is signed in, whatever sections they have: their own account, and what every page needs.</summary>
    private static readonly string[] Personal =
    [
        "culture", "imaging/", "item/", "language", "manifest/", "server/", "temporary-file", "user/current", "user-data", "user/configuration",
        "user/invite", "security/",
    ];

    [Fact]
    public async Task Nobody_reaches_an_endpoint_without_signing_in()
    {
        var open = new List<string>();
        foreach (var endpoint in Endpoints().Where(endpoint => !IsAnonymous(endpoint)))
        {
            using var response = await SendAsync(site.Visitor, endpoint, "{}");
            if (response.StatusCode != HttpStatusCode.Unauthorized || response.Content.Headers.ContentLength > 0)
            {
                open.Add($"{endpoint.Name}: {(int)response.StatusCode}");
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public async Task Whoever_has_no_section_reaches_nothing_but_the_own_account()
    {
        using var session = await site.GivenEditorAsync(await GroupWithoutSectionsAsync());
        var open = new List<string>();
        foreach (var endpoint in Endpoints().Where(endpoint => !IsAnonymous(endpoint) && !IsPersonal(endpoint)))
        {
            using var response = await SendAsync(session.Client, endpoint, "{}");
            if (response.StatusCode != HttpStatusCode.Forbidden)
            {
                open.Add($"{endpoint.Name}: {(int)response.StatusCode}");
            }
        }

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"id\":")]
    [InlineData("{\"id\":\"no id\",\"values\":{},\"variants\":7,\"name\":null,\"parent\":\"x\"}")]
    [InlineData("not JSON")]
    public async Task Bad_input_is_never_a_failure_of_the_server(string body)
    {
        using var session = await site.AdministratorAsync();
        var failures = new List<string>();
        foreach (var endpoint in Endpoints().Where(endpoint => !endpoint.Path.StartsWith("security/", StringComparison.Ordinal)))
        {
            using var response = await SendAsync(session.Client, endpoint, body);
            if ((int)response.StatusCode is >= 500 or 405)
            {
                failures.Add($"{endpoint.Name}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
            }
        }

        Assert.Empty(failures);
    }

    [Fact]
    public async Task Another_content_type_and_too_large_a_body_are_refused_before_they_are_read()
    {
        using var session = await site.AdministratorAsync();
        var taken = new List<string>();
        foreach (var endpoint in Endpoints().Where(endpoint => endpoint.TakesJson))
        {
            using var text = await SendAsync(session.Client, endpoint, "{}", "text/plain");
            using var large = await SendAsync(session.Client, endpoint, "{\"name\":\"" + new string('x', 5 * 1024 * 1024) + "\"}");
            if (text.StatusCode != HttpStatusCode.UnsupportedMediaType || large.StatusCode != HttpStatusCode.RequestEntityTooLarge)
            {
                taken.Add($"{endpoint.Name}: {(int)text.StatusCode} {(int)large.StatusCode}");
            }
        }

        Assert.Empty(taken);
    }

    [Theory]
    [InlineData("GET", "no-such-thing")]
    [InlineData("PATCH", "server/status")]
    [InlineData("GET", "data-type/no-id")]
    public async Task What_is_not_there_is_not_found(string method, string path)
    {
        using var session = await site.AdministratorAsync();
        using var response = await session.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), $"{EditorSession.Api}/{path}"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    private List<Endpoint> Endpoints()
    {
        var found = site.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ManagementApiEndpoint>() is not null)
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [], Endpoint.Of)
            .ToList();
        Assert.True(found.Count > 5, "The API's endpoints are not found.");
        return found;
    }

    private static bool IsAnonymous(Endpoint endpoint) =>
        Anonymous.Contains(endpoint.Name)
        || endpoint.Path.StartsWith("security/back-office/graphics/", StringComparison.Ordinal);

    private static bool IsPersonal(Endpoint endpoint) =>
        Personal.Any(path => endpoint.Path.StartsWith(path, StringComparison.Ordinal))
        && endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => data.Policy == "BackOfficeAccess");

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, Endpoint endpoint, string body, string type = "application/json")
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), endpoint.Address);
        if (endpoint.Method is "POST" or "PUT" or "PATCH" || endpoint.TakesJson)
        {
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));
        }

        return await client.SendAsync(request);
    }

    private async Task<Guid> GroupWithoutSectionsAsync()
    {
        const string alias = "withoutSections";
        var groups = site.Get<IUserGroupService>();
        if (await groups.GetAsync(alias) is { } existing)
        {
            return existing.Key;
        }

        var group = new UserGroup(site.Get<IShortStringHelper>()) { Alias = alias, Name = "Without sections" };
        var created = await groups.CreateAsync(group, Umbraco.Cms.Core.Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.Key;
    }

    /// <param name="Path">Below the API's root, with its parameters.</param>
    private sealed partial record Endpoint(string Method, string Path, string Address, bool TakesJson, EndpointMetadataCollection Metadata)
    {
        private const string Root = "/umbraco/management/api/v1/";

        public string Name => $"{Method} {Path}";

        public static Endpoint Of(RouteEndpoint endpoint, string method)
        {
            var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            var address = Parameter().Replace(pattern, match => match.Groups[1].Value switch
            {
                "isoCode" => "fr-FR",
                "name" or "providerName" or "indexName" or "searcherName" => "none",
                _ => Guid.NewGuid().ToString(),
            });
            var path = pattern.StartsWith(Root, StringComparison.Ordinal) ? pattern[Root.Length..] : pattern;
            var takesJson = endpoint.Metadata.GetMetadata<System.Reflection.MethodInfo>()?.GetParameters()
                .Any(parameter => parameter.ParameterType.Name.StartsWith("Body`", StringComparison.Ordinal)) ?? false;
            return new Endpoint(method, path, address, takesJson, endpoint.Metadata);
        }

        [GeneratedRegex(@"\{(\w+)[^}]*\}")]
        private static partial Regex Parameter();
    }
}
