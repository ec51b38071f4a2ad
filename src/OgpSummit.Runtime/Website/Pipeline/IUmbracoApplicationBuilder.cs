namespace Umbraco.Cms.Web.Common.ApplicationBuilder;

/// <summary>First step of Umbraco's pipeline: the middleware.</summary>
public interface IUmbracoApplicationBuilder
{
    /// <summary>Umbraco's own middleware in its order, then what the site adds.</summary>
    IUmbracoEndpointBuilder WithMiddleware(Action<IUmbracoApplicationBuilderContext> configureUmbracoMiddleware);

    /// <summary>Only what the site adds; it calls the parts of Umbraco's pipeline itself, in an order of its own.</summary>
    IUmbracoEndpointBuilder WithCustomMiddleware(Action<IUmbracoApplicationBuilderContext> configureUmbracoMiddleware);
}
