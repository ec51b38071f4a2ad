namespace Umbraco.Cms.Web.Common.ApplicationBuilder;

/// <summary>The parts of Umbraco's middleware, for a site that orders them itself.</summary>
public interface IUmbracoApplicationBuilderContext : IUmbracoApplicationBuilderServices
{
    void UseUmbracoCoreMiddleware();

    void RegisterDefaultRequiredMiddleware();

    void RunPrePipeline();

    void RunPreRouting();

    void RunPostRouting();

    void RunPostPipeline();
}
