using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>Reads published content in a chosen culture where no page request has chosen one.</summary>
public static class CultureReading
{
    /// <summary>Until disposed, models and <see cref="SummitContent"/> read in <paramref name="culture"/>.</summary>
    /// <param name="variations">The accessor that Umbraco's models ask for the current culture.</param>
    /// <param name="culture">An ISO code of one of the site's languages, <c>fr-FR</c>.</param>
    public static IDisposable In(this IVariationContextAccessor variations, string culture)
    {
        var before = variations.VariationContext;
        variations.VariationContext = new VariationContext(culture);
        return new Before(variations, before);
    }

    private sealed class Before(IVariationContextAccessor variations, VariationContext? before) : IDisposable
    {
        public void Dispose() => variations.VariationContext = before;
    }
}
