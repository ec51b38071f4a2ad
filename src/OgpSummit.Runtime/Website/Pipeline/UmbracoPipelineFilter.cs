using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Umbraco.Cms.Web.Common.ApplicationBuilder;

/// <summary>A filter made of callbacks.</summary>
public class UmbracoPipelineFilter : IUmbracoPipelineFilter
{
    public UmbracoPipelineFilter(string name) => Name = name;

    public UmbracoPipelineFilter(
        string name,
        Action<IApplicationBuilder>? prePipeline = null,
        Action<IApplicationBuilder>? preRouting = null,
        Action<IApplicationBuilder>? postRouting = null,
        Action<IApplicationBuilder>? postPipeline = null,
        Action<IApplicationBuilder>? endpointCallback = null)
        : this(name)
    {
        PrePipeline = prePipeline;
        PreRouting = preRouting;
        PostRouting = postRouting;
        PostPipeline = postPipeline;
        Endpoints = endpointCallback;
    }

    public string Name { get; }

    public Action<IApplicationBuilder>? PrePipeline { get; set; }

    public Action<IApplicationBuilder>? PreRouting { get; set; }

    public Action<IApplicationBuilder>? PostRouting { get; set; }

    public Action<IApplicationBuilder>? PostPipeline { get; set; }

    public Action<IApplicationBuilder>? Endpoints { get; set; }

    public Action<IEndpointRouteBuilder>? PreMapEndpoints { get; set; }

    public Action<IEndpointRouteBuilder>? PostMapEndpoints { get; set; }

    public void OnPrePipeline(IApplicationBuilder app) => PrePipeline?.Invoke(app);

    public void OnPreRouting(IApplicationBuilder app) => PreRouting?.Invoke(app);

    public void OnPostRouting(IApplicationBuilder app) => PostRouting?.Invoke(app);

    public void OnPostPipeline(IApplicationBuilder app) => PostPipeline?.Invoke(app);

    public void OnEndpoints(IApplicationBuilder app) => Endpoints?.Invoke(app);

    public void OnPreMapEndpoints(IEndpointRouteBuilder endpoints) => PreMapEndpoints?.Invoke(endpoints);

    public void OnPostMapEndpoints(IEndpointRouteBuilder endpoints) => PostMapEndpoints?.Invoke(endpoints);
}
