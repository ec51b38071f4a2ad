using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.BackOffice.SignIn.Pages;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.BackOffice.SignIn.Limits;

/// <summary>How many requests one address may send to what anybody can reach.</summary>
internal static class RateLimits
{
    public const string Attempts = "umbraco-sign-in";
    public const string Tokens = "umbraco-tokens";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.AddPolicy(Attempts, http => PerAddress(http, limits => limits.AttemptsPerMinute));
        options.AddPolicy(Tokens, http => PerAddress(http, limits => limits.TokensPerMinute));
        options.OnRejected = RefuseAsync;
    });

    private static RateLimitPartition<string> PerAddress(HttpContext http, Func<SignInLimits, int> permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(ClientAddress.Of(http), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits(http.RequestServices.GetRequiredService<SignInLimits>()),
            Window = Window,
            SegmentsPerWindow = 6,
        });

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellation)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : Window;
        var http = context.HttpContext;
        var isPage = http.GetEndpoint()?.Metadata.GetMetadata<SignInPage>() is not null;
        IResult answer = isPage ? TooManyAttempts(http, wait) : TooManyAttempts(wait);
        await answer.ExecuteAsync(http);
    }

    private static PageView TooManyAttempts(HttpContext http, TimeSpan wait)
    {
        var frame = PageFrame.Of(http);
        var model = new NoticeModel(frame, frame.Texts["Login"], LoginPage.Later(frame.Texts, wait));
        return new PageView("Notice", model, StatusCodes.Status429TooManyRequests);
    }

    public static IResult TooManyAttempts(TimeSpan wait) => new Refusal(wait);

    private sealed class Refusal(TimeSpan wait) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return new ProblemDocument("Error", "Too many attempts", StatusCodes.Status429TooManyRequests)
            {
                Detail = $"Wait {Math.Ceiling(wait.TotalSeconds)} seconds, then try again.",
            }.ExecuteAsync(httpContext);
        }
    }
}
