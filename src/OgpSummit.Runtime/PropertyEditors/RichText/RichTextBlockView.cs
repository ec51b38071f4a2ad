using Umbraco.Cms.Core.Models.Blocks;

namespace OgpSummit.Runtime.PropertyEditors.RichText;

/// <summary>Renders a block inside a rich text; a site with views replaces the one that shows nothing.</summary>
internal interface IRichTextBlockView
{
    string Render(RichTextBlockItem block);
}

internal sealed class NoRichTextBlockView : IRichTextBlockView
{
    public string Render(RichTextBlockItem block) => string.Empty;
}
