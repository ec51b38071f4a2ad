using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using static Umbraco.Cms.Core.PropertyEditors.ValueConverters.ColorPickerValueConverter;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>
/// Reads the values of one document or block in the current culture, then in its fallback language.
/// A picker gives one item or many depending on its data type; here both read as a list, so that changing
/// the data type's limit breaks no page.
/// </summary>
internal readonly struct PublishedValues(IPublishedElement element, IPublishedValueFallback fallback)
{
    /// <summary>Null when there is none or only white space.</summary>
    public string? Text(string alias) =>
        Read(alias) is string text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public IReadOnlyList<string> Texts(string alias) =>
        [.. Many<string>(alias).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text.Trim())];

    public IHtmlEncodedString? RichText(string alias) =>
        Read(alias) is IHtmlEncodedString html && !string.IsNullOrWhiteSpace(html.ToHtmlString()) ? html : null;

    public DateOnly? Date(string alias) => Read(alias) as DateOnly?;

    public bool Flag(string alias) => Read(alias) is true;

    // Umbraco's converters give 0 where nothing was entered; only HasValue tells an empty box from a zero.
    public int? Integer(string alias) => element.HasValue(alias) ? Read(alias) as int? : null;

    public decimal? Decimal(string alias) => element.HasValue(alias) ? Read(alias) as decimal? : null;

    public TChoice? Choice<TChoice>(string alias)
        where TChoice : struct, Enum =>
        Choices.Parse<TChoice>(Text(alias));

    public IReadOnlyList<TChoice> ChoicesOf<TChoice>(string alias)
        where TChoice : struct, Enum =>
        [.. Many<string>(alias).Select(Choices.Parse<TChoice>).OfType<TChoice>()];

    /// <summary>A colour as <c>#rrggbb</c>; null for anything else, because it ends up in a stylesheet.</summary>
    public string? Colour(string alias)
    {
        var colour = (Read(alias) as PickedColor)?.Color.TrimStart('#');
        return colour?.Length == 6 && colour.All(char.IsAsciiHexDigit) ? $"#{colour.ToLowerInvariant()}" : null;
    }

    public Link? Link(string alias) => Many<Link>(alias) is [var first, ..] ? first : null;

    public IReadOnlyList<Link> Links(string alias) => Many<Link>(alias);

    /// <summary>Documents or media; picked ones that are no longer published are left out.</summary>
    public IReadOnlyList<T> Picked<T>(string alias)
        where T : class, IPublishedContent =>
        [.. Many<IPublishedContent>(alias).OfType<T>()];

    public T? PickedOne<T>(string alias)
        where T : class, IPublishedContent =>
        Many<IPublishedContent>(alias).OfType<T>().FirstOrDefault();

    public IReadOnlyList<T> Blocks<T>(string alias)
        where T : class, IPublishedElement =>
        [.. Many<BlockListItem>(alias).Select(block => block.Content).OfType<T>()];

    private IReadOnlyList<T> Many<T>(string alias)
        where T : class =>
        Read(alias) switch
        {
            T one => [one],
            IEnumerable<T> many => [.. many],
            _ => [],
        };

    private object? Read(string alias) => element.Value(fallback, alias, fallback: Fallback.ToLanguage);
}
