using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Runtime.Hosting.Jobs;

/// <summary>Publishes and unpublishes what editors scheduled; at most half a minute late.</summary>
internal sealed class ScheduledPublishing(
    IContentService content,
    IUmbracoContextFactory contexts,
    TimeProvider clock,
    IRuntimeState state,
    IMainDom mainDom,
    ILogger<ScheduledPublishing> logger)
    : RecurringJob(TimeSpan.FromSeconds(30), clock, state, mainDom, logger)
{
    protected override Task RunAsync(CancellationToken cancellation)
    {
        using var context = contexts.EnsureUmbracoContext();
        foreach (var result in content.PerformScheduledPublish(UtcNow).Where(result => !result.Success))
        {
            logger.LogWarning("Scheduled {Document} was not published: {Result}.", result.Content?.Name, result.Result);
        }

        return Task.CompletedTask;
    }
}
