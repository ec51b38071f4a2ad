using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Website.Health;
using OgpSummit.Runtime.Website.Media;
using OgpSummit.Runtime.Website.Requests;
using OgpSummit.Runtime.Website.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.ApplicationBuilder;

namespace OgpSummit.Runtime.Website.Pipeline;

/// <summary>Umbraco's middleware and endpoints in the order they need, with the places where packages put theirs.</summary>
internal sealed class UmbracoPipeline(IApplicationBuilder app) :
    IUmbracoApplicationBuilder, IUmbracoApplicationBuilderContext, IUmbracoEndpointBuilder
{
    public IApplicationBuilder AppBuilder => app;

    public IServiceProvider ApplicationServices => app.ApplicationServices;

    public IRuntimeState RuntimeState { get; } = app.ApplicationServices.GetRequiredService<IRuntimeState>();

    private IEnumerable<IUmbracoPipelineFilter> Filters =>
        ApplicationServices.GetRequiredService<IOptions<UmbracoPipelineOptions>>().Value.PipelineFilters;

    public IUmbracoEndpointBuilder WithMiddleware(Action<IUmbracoApplicationBuilderContext> configureUmbracoMiddleware)
    {
        RunPrePipeline();
        RegisterDefaultRequiredMiddleware();
        RunPostPipeline();
        return WithCustomMiddleware(configureUmbracoMiddleware);
    }

    public IUmbracoEndpointBuilder WithCustomMiddleware(Action<IUmbracoApplicationBuilderContext> configureUmbracoMiddleware)
    {
        configureUmbracoMiddleware(this);
        return this;
    }

    public void RegisterDefaultRequiredMiddleware()
    {
        UseUmbracoCoreMiddleware();
        app.UseMediaFiles();
        app.UseSiteFiles();

        RunPreRouting();
        app.UseRouting();
        app.UseMiddleware<PageCultureMiddleware>();
        RunPostRouting();

        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseTrashedFiles();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    public void UseUmbracoCoreMiddleware() => app.UseMiddleware<RequestMiddleware>();

    public void RunPrePipeline() => ForEachFilter(filter => filter.OnPrePipeline(app));

    public void RunPreRouting() => ForEachFilter(filter => filter.OnPreRouting(app));

    public void RunPostRouting() => ForEachFilter(filter => filter.OnPostRouting(app));

    public void RunPostPipeline() => ForEachFilter(filter => filter.OnPostPipeline(app));

    public void WithEndpoints(Action<IUmbracoEndpointBuilderContext> configureUmbraco)
    {
        ForEachFilter(filter => filter.OnEndpoints(app));
        app.UseEndpoints(endpoints =>
        {
            ForEachFilter(filter => filter.OnPreMapEndpoints(endpoints));
            endpoints.MapHealth();
            configureUmbraco(new UmbracoEndpoints(this, endpoints));
            ForEachFilter(filter => filter.OnPostMapEndpoints(endpoints));
        });
    }

    private void ForEachFilter(Action<IUmbracoPipelineFilter> run)
    {
        foreach (var filter in Filters)
        {
            run(filter);
        }
    }

    private sealed class UmbracoEndpoints(UmbracoPipeline pipeline, IEndpointRouteBuilder endpoints)
        : IUmbracoEndpointBuilderContext
    {
        public IApplicationBuilder AppBuilder => pipeline.AppBuilder;

        public IServiceProvider ApplicationServices => pipeline.ApplicationServices;

        public IRuntimeState RuntimeState => pipeline.RuntimeState;

        public IEndpointRouteBuilder EndpointRouteBuilder => endpoints;
    }
}
