using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

[Collection(OnBackOfficeSite.Name)]
public sealed class RequestHandlerTests(BackOfficeSite site)
{
    [Theory]
    [InlineData("/api/ogp/v1/commitments", null, null, 0)]
    [InlineData("/umbracoisation", null, null, 0)]
    [InlineData("/umbraco/management/api/v1/security/back-office/token", null, null, 2)]
    [InlineData("/fr/", "Cookie", "a=b", 2)]
    [InlineData("/media/a.deleted.png", "Authorization", "Bearer x", 2)]
    public async Task Only_who_may_be_an_editor_passes_the_authorization_server(string path, string? header, string? value, int handlers)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = path;
        if (header is not null)
        {
            context.Request.Headers[header] = value;
        }

        var accessor = site.Get<IHttpContextAccessor>();
        accessor.HttpContext = context;
        try
        {
            Assert.Equal(handlers, (await site.Get<IAuthenticationSchemeProvider>().GetRequestHandlerSchemesAsync()).Count());
        }
        finally
        {
            accessor.HttpContext = null;
        }
    }
}
