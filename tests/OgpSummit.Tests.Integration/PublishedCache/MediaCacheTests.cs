using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Integration.PublishedCache;

[Collection(OnPublishedSite.Name)]
public sealed class MediaCacheTests(PublishedSite site)
{
    private IPublishedMediaCache Media => site.Get<IPublishedMediaCache>();

    [Fact]
    public async Task A_media_item_is_found_from_the_moment_it_is_saved()
    {
        var folder = await GivenFolderAsync("Photos");
        var found = Media.GetById(folder.Key);

        Assert.Equal("Photos", found!.Name);
        Assert.Same(found, Media.GetById(folder.Id));
        Assert.Same(found, Media.GetById(preview: true, folder.Key));

        folder.Name = "Photos 2016";
        site.Get<IMediaService>().Save(folder);
        Assert.Equal("Photos 2016", Media.GetById(folder.Key)!.Name);
    }

    [Fact]
    public async Task Media_in_the_recycle_bin_is_not_found_until_it_is_restored()
    {
        var folder = await GivenFolderAsync("Perdu");

        site.Get<IMediaService>().MoveToRecycleBin(folder);
        Assert.Null(Media.GetById(folder.Key));

        site.Get<IMediaService>().Move(folder, Constants.System.Root);
        Assert.NotNull(Media.GetById(folder.Key));
    }

    [Fact]
    public async Task Reading_media_in_memory_sends_no_SQL()
    {
        var folder = await GivenFolderAsync("Vite");
        Media.GetById(folder.Key);

        Assert.Empty(site.Sql.During(() =>
        {
            Assert.NotNull(Media.GetById(folder.Key));
            Assert.Null(Media.GetById(Guid.NewGuid()));
        }));
    }

    private async Task<IMedia> GivenFolderAsync(string name)
    {
        var alias = TestContent.Unique("folder");
        var type = new MediaType(site.Get<IShortStringHelper>(), -1) { Alias = alias, Name = alias, AllowedAsRoot = true };
        Assert.True((await site.Get<IMediaTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success);

        var media = site.Get<IMediaService>();
        var folder = media.CreateMedia(name, Constants.System.Root, alias);
        Assert.True(media.Save(folder).Success);
        return folder;
    }
}
