using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

[Collection(OnSignInSite.Name)]
public sealed class LoginPageTests(SignInSite signIn)
{
    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_page_and_from_there_back()
    {
        using var session = EditorSession.Open(signIn.Site.Address);
        using var sent = await session.AuthorizeAsync(EditorSession.NewVerifier());
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var page = sent.Headers.Location!.ToString();
        Assert.StartsWith("/umbraco/login?ReturnUrl=%2Fumbraco%2Fmanagement", page);

        using var submitted = await SubmitAsync(session, page, BackOfficeSite.AdministratorEmail, BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
        using var authorized = await session.Client.GetAsync(submitted.Headers.Location);
        Assert.StartsWith(session.Callback + "?code=%5Bredacted%5D", authorized.Headers.Location!.ToString());
    }

    private static async Task<HttpResponseMessage> SubmitAsync(EditorSession session, string page, string userName, string password)
    {
        var document = await new HtmlParser().ParseDocumentAsync(await session.Client.GetStringAsync(page));
        var fields = document.QuerySelectorAll("form input").OfType<IHtmlInputElement>()
            .ToDictionary(input => input.Name!, input => input.Value);
        fields["username"] = userName;
        fields["password"] = password;
        return await session.Client.PostAsync("/umbraco/login", new FormUrlEncodedContent(fields));
    }
}
