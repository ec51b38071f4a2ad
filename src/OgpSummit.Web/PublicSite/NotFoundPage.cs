using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Web.PublicSite;

/// <summary>
/// Answers an unknown address with the editors' page “not found”, in the language of the address. That page is the one
/// with the template <c>notFound</c>, so no setting has to know its key.
/// </summary>
internal sealed class NotFoundPage(SummitContent content, IFileService files) : IContentLastChanceFinder
{
    private const string Template = "notFound";

    public Task<bool> TryFindContent(IPublishedRequestBuilder request)
    {
        var page = content.Pages.FirstOrDefault(candidate => candidate.GetTemplateAlias(files).InvariantEquals(Template));
        if (page is null)
        {
            return Task.FromResult(false);
        }

        request.SetPublishedContent(page).SetResponseStatus(StatusCodes.Status404NotFound);
        return Task.FromResult(true);
    }
}

/// <summary>Umbraco finds it at start.</summary>
public sealed class NotFoundComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder.Services.AddUnique<IContentLastChanceFinder, NotFoundPage>();
}
