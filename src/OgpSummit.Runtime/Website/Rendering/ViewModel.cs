using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Runtime.Website.Rendering;

/// <summary>Turns what a controller, a layout or a partial was given into what the view declares.</summary>
internal static class ViewModel
{
    /// <summary>
    /// A view may declare the document's model, <see cref="IPublishedContent"/>, <see cref="ContentModel"/> or
    /// <see cref="ContentModel{TContent}"/>, whichever of them it is given.
    /// </summary>
    /// <exception cref="InvalidOperationException">The document is of a type that the view does not show.</exception>
    public static TModel? Bind<TModel>(object? given, string view) => given switch
    {
        null => default,
        TModel model => model,
        IContentModel { Content: TModel content } => content,
        IContentModel { Content: var content } when Wrap(typeof(TModel), content) is TModel model => model,
        IPublishedContent content when Wrap(typeof(TModel), content) is TModel model => model,
        _ => throw new InvalidOperationException($"The view {view} shows {typeof(TModel)}, but was given {Name(given)}."),
    };

    private static ContentModel? Wrap(Type wanted, IPublishedContent content)
    {
        if (wanted == typeof(ContentModel) || wanted == typeof(IContentModel))
        {
            return new(content);
        }

        var isWrapper = wanted.IsGenericType
            && wanted.GetGenericTypeDefinition() == typeof(ContentModel<>)
            && wanted.GenericTypeArguments[0].IsInstanceOfType(content);
        return isWrapper ? (ContentModel)Activator.CreateInstance(wanted, content)! : null;
    }

    private static string Name(object given) => given switch
    {
        IContentModel { Content: var content } => $"{content.GetType()} of the document type {content.ContentType.Alias}",
        IPublishedContent content => $"{content.GetType()} of the document type {content.ContentType.Alias}",
        _ => given.GetType().ToString(),
    };
}
