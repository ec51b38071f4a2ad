namespace Umbraco.Cms.Web.Common.ApplicationBuilder;

/// <summary>Second step of Umbraco's pipeline: the endpoints.</summary>
public interface IUmbracoEndpointBuilder
{
    void WithEndpoints(Action<IUmbracoEndpointBuilderContext> configureUmbraco);
}
