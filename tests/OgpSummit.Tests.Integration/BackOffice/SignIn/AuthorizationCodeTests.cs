using System.Net;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

[Collection(OnBackOfficeSite.Name)]
public sealed class AuthorizationCodeTests(BackOfficeSite site)
{
    private const string Protected = EditorSession.Api + "/server/information";

    [Fact]
    public async Task An_administrator_signs_in_and_is_served()
    {
        using var session = await site.AdministratorAsync();

        using var response = await session.Client.GetAsync(Protected);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_visitor_is_refused_without_a_word()
    {
        using var response = await site.Visitor.GetAsync(Protected);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_editor_signs_in_and_is_served()
    {
        using var session = await site.GivenEditorAsync(Constants.Security.EditorGroupKey);

        using var response = await session.Client.GetAsync(Protected);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
