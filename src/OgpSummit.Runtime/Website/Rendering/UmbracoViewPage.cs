using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Website.Rendering;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;

namespace Umbraco.Cms.Web.Common.Views;

public abstract class UmbracoViewPage : UmbracoViewPage<IPublishedContent>;

/// <summary>A view of a published document.</summary>
public abstract class UmbracoViewPage<TModel> : RazorPage<TModel>
{
    private UmbracoHelper? _umbraco;

    public UmbracoHelper Umbraco => _umbraco ??= CreateHelper();

    /// <summary>Set before the view runs; the model becomes what the view declares.</summary>
    public override ViewContext ViewContext
    {
        get => base.ViewContext;
        set
        {
            if (value.ViewData is not ViewDataDictionary<TModel>)
            {
                var model = ViewModel.Bind<TModel>(value.ViewData.Model, value.ExecutingFilePath ?? Path);

                // The copy is made without the old model: the constructor would refuse one of another type.
                var values = new ViewDataDictionary(value.ViewData) { Model = null };
                value.ViewData = new ViewDataDictionary<TModel>(values, model);
            }

            base.ViewContext = value;
        }
    }

    protected IUmbracoContext? UmbracoContext =>
        Context.RequestServices.GetRequiredService<IUmbracoContextAccessor>().TryGetUmbracoContext(out var context)
            ? context
            : null;

    /// <summary>Rich text is HTML already.</summary>
    public override void Write(object? value)
    {
        if (value is IHtmlEncodedString html)
        {
            WriteLiteral(html.ToHtmlString());
        }
        else
        {
            base.Write(value);
        }
    }

    private UmbracoHelper CreateHelper()
    {
        var helper = Context.RequestServices.GetRequiredService<UmbracoHelper>();
        var content = ViewData.Model switch
        {
            IPublishedContent shown => shown,
            IContentModel { Content: var shown } => shown,
            _ => UmbracoContext?.PublishedRequest?.PublishedContent,
        };
        if (content is not null)
        {
            helper.AssignedContentItem = content;
        }

        return helper;
    }
}
