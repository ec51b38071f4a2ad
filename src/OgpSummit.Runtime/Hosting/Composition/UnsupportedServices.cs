using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Hosting.Composition;

/// <summary>
/// The parts of Umbraco that this host leaves out, all in one place: members, webhooks, packages, blueprints, the log viewer.
/// What offers them in the back office is not offered to any user group.
/// </summary>
internal static class UnsupportedServices
{
    public static readonly IReadOnlyList<Type> Types =
    [
        typeof(IWebhookRepository),
    ];

    /// <summary>Only what nobody registered before; a composer may still bring its own implementation.</summary>
    public static IUmbracoBuilder AddUnsupportedServices(this IUmbracoBuilder builder)
    {
        foreach (var type in Types)
        {
            builder.Services.TryAdd(ServiceDescriptor.Singleton(type, _ => UnsupportedProxy.Create(type)));
        }

        return builder;
    }
}
