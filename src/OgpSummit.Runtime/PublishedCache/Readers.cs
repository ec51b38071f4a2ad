using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Preview;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PublishedCache;

/// <summary>Who reads the site at the moment. Resolved at first use: these services reach back to the cache.</summary>
internal sealed class Readers(IServiceProvider services)
{
    private readonly Lazy<IPreviewService> _preview = new(services.GetRequiredService<IPreviewService>);
    private readonly Lazy<IPreviewAccessEvaluator> _access = new(services.GetRequiredService<IPreviewAccessEvaluator>);

    public bool ArePreviewing => _preview.Value.IsInPreview();

    /// <summary>True for code that asks for drafts outside of any preview.</summary>
    public bool MaySeeDraft(IPublishedContent draft) => !ArePreviewing || _access.Value.CanPreviewDocument(draft);
}
