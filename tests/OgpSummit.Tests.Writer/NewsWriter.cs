using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Writer;

/// <summary>Creates, publishes, renames and publishes again; each document changes its address once.</summary>
internal sealed class NewsWriter(
    IContentEditingService editing,
    IContentPublishingService publishing,
    IContentService content,
    IContentTypeService types)
{
    private static readonly Guid Writer = Constants.Security.SuperUserKey;

    public async Task RunAsync()
    {
        var newsList = content.GetPagedOfType(types.Get("newsList")!.Id, 0, 1, out _, null!, null).Single();
        var news = types.Get("news")!;
        Console.WriteLine("ready");
        while (true)
        {
            var key = Guid.NewGuid();
            await Require(editing.CreateAsync(
                new ContentCreateModel
                {
                    Key = key,
                    ContentTypeKey = news.Key,
                    ParentKey = newsList.Key,
                    TemplateKey = news.DefaultTemplate?.Key,
                    Variants = Names(key, "Dépêche", "Dispatch"),
                    Properties = Values(key, "Dépêche", "Dispatch"),
                },
                Writer));
            await PublishAsync(key, "Dépêche");

            await Require(editing.UpdateAsync(
                key,
                new ContentUpdateModel
                {
                    TemplateKey = news.DefaultTemplate?.Key,
                    Variants = Names(key, "Brève", "Brief"),
                    Properties = Values(key, "Brève", "Brief"),
                },
                Writer));
            await PublishAsync(key, "Brève");
        }
    }

    private async Task PublishAsync(Guid key, string word)
    {
        await Require(publishing.PublishAsync(
            key,
            [new CulturePublishScheduleModel { Culture = "fr-FR" }, new CulturePublishScheduleModel { Culture = "en-US" }],
            Writer));
        Console.WriteLine($"{key} {word} {key:N}");
    }

    private static IEnumerable<VariantModel> Names(Guid key, string french, string english) =>
    [
        new() { Culture = "fr-FR", Name = $"{french} {key:N}" },
        new() { Culture = "en-US", Name = $"{english} {key:N}" },
    ];

    private static IEnumerable<PropertyValueModel> Values(Guid key, string french, string english) =>
    [
        new() { Alias = "title", Culture = "fr-FR", Value = $"{french} {key:N}" },
        new() { Alias = "title", Culture = "en-US", Value = $"{english} {key:N}" },
        new() { Alias = "date", Value = new JsonObject { ["date"] = "2016-12-07", ["timeZone"] = null } },
    ];

    private static async Task Require<TResult, TStatus>(Task<Attempt<TResult, TStatus>> attempt)
    {
        var result = await attempt;
        if (!result.Success)
        {
            throw new InvalidOperationException($"The writer was refused: {result.Status}");
        }
    }
}
