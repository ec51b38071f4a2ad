using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Views;

namespace OgpSummit.Tests.Integration.Website;

/// <summary>A view gets the model it declares, whatever it is given.</summary>
[Collection(OnPublishedSite.Name)]
public sealed class ViewModelTests(PublishedSite site)
{
    [Fact]
    public async Task A_document_of_a_modelled_type_is_that_model()
    {
        var page = await GivenModelledAsync();

        Assert.Same(page, site.Get<IPublishedContentCache>().GetById(page.Key));
    }

    [Fact]
    public async Task A_view_may_declare_the_model_the_document_or_a_wrapper()
    {
        var page = await GivenModelledAsync();
        var given = new ContentModel(page);

        Assert.Same(page, Bind<Modelled>(given));
        Assert.Same(page, Bind<IPublishedContent>(given));
        Assert.Same(given, Bind<ContentModel>(given));
        Assert.Same(page, Bind<ContentModel<Modelled>>(given)!.Content);
    }

    [Fact]
    public async Task A_layout_may_declare_less_than_the_view_inside_it()
    {
        var page = await GivenModelledAsync();

        Assert.Same(page, Bind<IPublishedContent>(page));
        Assert.Same(page, Bind<Modelled>(page));
        Assert.Same(page, Bind<ContentModel>(page)!.Content);
        Assert.Same(page, Bind<object>(page));
    }

    [Fact]
    public void A_view_without_a_model_gets_none() => Assert.Null(Bind<IPublishedContent>(null));

    [Fact]
    public async Task A_view_of_another_type_says_what_it_was_given()
    {
        var page = await GivenModelledAsync();

        var exception = Assert.Throws<InvalidOperationException>(() => Bind<string>(new ContentModel(page)));

        Assert.Contains(typeof(Modelled).FullName!, exception.Message, StringComparison.Ordinal);
        Assert.Contains(Modelled.DocumentType, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_beside_the_model_reach_the_view()
    {
        var page = await GivenModelledAsync();
        var view = new TestView<Modelled> { ViewContext = Context(new ContentModel(page)) };

        Assert.Equal("kept", view.ViewContext.ViewData["value"]);
    }

    private static TModel? Bind<TModel>(object? given)
    {
        var view = new TestView<TModel> { ViewContext = Context(given) };
        return ((ViewDataDictionary<TModel>)view.ViewContext.ViewData).Model;
    }

    private static ViewContext Context(object? model) => new()
    {
        ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary())
        {
            Model = model,
            ["value"] = "kept",
        },
    };

    private async Task<Modelled> GivenModelledAsync()
    {
        var type = site.Get<IContentTypeService>().Get(Modelled.DocumentType) ?? await site.GivenTypeAsync(Modelled.DocumentType);
        var page = site.GivenPage(type, "Modèle", "Model");
        return Assert.IsType<Modelled>(site.Get<IPublishedContentCache>().GetById(page.Key));
    }

    private sealed class TestView<TModel> : UmbracoViewPage<TModel>
    {
        public override Task ExecuteAsync() => Task.CompletedTask;
    }
}

[PublishedModel(DocumentType)]
public sealed class Modelled(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    public const string DocumentType = "modelled";
}
