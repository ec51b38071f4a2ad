using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.CurrentUser;

/// <summary>The own second factors. Each is proven by a code when it is set up, and again when it is taken away.</summary>
internal static class OwnTwoFactorEndpoints
{
    public static void MapOwnTwoFactor(this IEndpointRouteBuilder current)
    {
        var factors = current.MapGroup("2fa");
        factors.MapGet("", async (SignedInUser user, IUserTwoFactorLoginService twoFactor) =>
            Answer.Of(await twoFactor.GetProviderNamesAsync(user.Key), providers => providers));
        factors.MapGet("{providerName}", async (string providerName, SignedInUser user, IUserTwoFactorLoginService twoFactor) =>
            Answer.Of(await twoFactor.GetSetupInfoAsync(user.Key, providerName), setup => (object)setup));
        factors.MapPost("{providerName}", Enable);
        factors.MapDelete("{providerName}", Disable);
    }

    private static async Task<IResult> Enable(
        string providerName, Body<Proof> body, SignedInUser user, IUserTwoFactorLoginService twoFactor)
    {
        var attempt = await twoFactor.ValidateAndSaveAsync(providerName, user.Key, body.Value.Secret, body.Value.Code);
        return attempt.Success ? Answer.Of(new Nothing()) : Answer.Problem(attempt.Result);
    }

    private static async Task<IResult> Disable(
        string providerName, string? code, SignedInUser user, IUserTwoFactorLoginService twoFactor)
    {
        var attempt = await twoFactor.DisableByCodeAsync(providerName, user.Key, code ?? string.Empty);
        return attempt.Success ? Answer.Done() : Answer.Problem(attempt.Result);
    }

    private sealed record Nothing;

    private sealed record Proof
    {
        public required string Code { get; init; }

        public required string Secret { get; init; }
    }
}
