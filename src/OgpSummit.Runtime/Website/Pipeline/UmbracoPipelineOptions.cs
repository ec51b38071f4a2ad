namespace Umbraco.Cms.Web.Common.ApplicationBuilder;

public class UmbracoPipelineOptions
{
    /// <summary>In the order in which they run.</summary>
    public IList<IUmbracoPipelineFilter> PipelineFilters { get; } = [];

    public void AddFilter(IUmbracoPipelineFilter filter) => PipelineFilters.Add(filter);
}
