using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.BackOffice.Preview;

/// <summary>
/// Tells open previews that a document was saved. The client's preview window sends no token with this connection, so the
/// preview cookie says who it is.
/// </summary>
internal sealed class PreviewHub(PreviewTokens tokens) : Hub
{
    public const string Path = BackOfficePath.Root + "/PreviewHub";

    /// <summary>Where the client listens.</summary>
    public const string Refreshed = "refreshed";

    public override async Task OnConnectedAsync()
    {
        var token = Context.GetHttpContext()?.Request.Cookies[Constants.Web.PreviewCookieName];
        if (token is null || !(await tokens.VerifyAsync(token)).Success)
        {
            Context.Abort();
            return;
        }

        await base.OnConnectedAsync();
    }
}
