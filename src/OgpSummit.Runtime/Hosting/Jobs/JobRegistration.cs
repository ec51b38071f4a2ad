using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace OgpSummit.Runtime.Hosting.Jobs;

internal static class JobRegistration
{
    public static IUmbracoBuilder AddJobs(this IUmbracoBuilder builder)
    {
        builder.Services.AddHostedService<ScheduledPublishing>();
        builder.Services.AddHostedService<Cleanup>();
        return builder;
    }
}
