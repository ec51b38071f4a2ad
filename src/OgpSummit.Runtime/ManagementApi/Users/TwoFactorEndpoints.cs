using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Second factors of others: taken away when the telephone is lost, never set up.</summary>
internal static class TwoFactorEndpoints
{
    public static void MapTwoFactor(this IEndpointRouteBuilder user)
    {
        user.MapGet("2fa", async (Guid id, IUserTwoFactorLoginService twoFactor) =>
            Answer.Of(await twoFactor.GetProviderNamesAsync(id), providers => providers));
        user.MapDelete("2fa/{providerName}", Disable);
    }

    private static async Task<IResult> Disable(Guid id, string providerName, IUserTwoFactorLoginService twoFactor)
    {
        var attempt = await twoFactor.DisableAsync(id, providerName);
        return attempt.Success ? Answer.Done() : Answer.Problem(attempt.Result);
    }
}
