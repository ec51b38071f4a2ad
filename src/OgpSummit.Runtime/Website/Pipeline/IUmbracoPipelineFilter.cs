using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Umbraco.Cms.Web.Common.ApplicationBuilder;

/// <summary>How a package puts its own middleware and endpoints into Umbraco's pipeline.</summary>
public interface IUmbracoPipelineFilter
{
    string Name { get; }

    /// <summary>Before everything of Umbraco.</summary>
    void OnPrePipeline(IApplicationBuilder app);

    /// <summary>After the static files, before the endpoint of the request is known.</summary>
    void OnPreRouting(IApplicationBuilder app)
    {
    }

    /// <summary>When the endpoint is known, before authentication.</summary>
    void OnPostRouting(IApplicationBuilder app)
    {
    }

    /// <summary>After everything of Umbraco.</summary>
    void OnPostPipeline(IApplicationBuilder app);

    /// <summary>Before the endpoint runs; the last place for middleware.</summary>
    void OnEndpoints(IApplicationBuilder app);

    void OnPreMapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }

    void OnPostMapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}
