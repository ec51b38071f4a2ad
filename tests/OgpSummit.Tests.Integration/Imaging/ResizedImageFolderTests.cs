using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Imaging;
using OgpSummit.Tests.Common;
using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Hosting;

namespace OgpSummit.Tests.Integration.Imaging;

[Collection(OnPublishedSite.Name)]
public sealed class ResizedImageFolderTests : IDisposable
{
    private readonly TemporaryFolder _files = new();
    private readonly ServiceProvider _settings;
    private readonly Clock _clock = new();
    private readonly ResizedImageFolder _folder;

    public ResizedImageFolderTests(PublishedSite site)
    {
        _settings = new ServiceCollection()
            .Configure<ImagingSettings>(settings => settings.Cache.CacheFolder = _files.Path)
            .BuildServiceProvider();
        var settings = _settings.GetRequiredService<IOptionsMonitor<ImagingSettings>>();
        _folder = new ResizedImageFolder(site.Get<IHostingEnvironment>(), settings, _clock) { Bound = 1000 };
    }

    [Fact]
    public async Task The_folder_stays_within_its_bound()
    {
        foreach (var number in Enumerable.Range(0, 50))
        {
            await GivenAsync($"{number:x4}.png", length: 100);
        }

        Assert.InRange(Length(), 1, 1000);
        Assert.True(IsThere("0031.png"));
    }

    [Fact]
    public async Task What_is_asked_for_stays()
    {
        await GivenAsync("aa-popular.png", length: 300);
        await GivenAsync("bb-forgotten.png", length: 300);
        _clock.Now += TimeSpan.FromHours(2);
        Assert.True(IsThere("aa-popular.png"));

        await GivenAsync("cc-new.png", length: 500);

        Assert.True(IsThere("aa-popular.png"));
        Assert.False(IsThere("bb-forgotten.png"));
    }

    [Fact]
    public async Task What_is_too_old_goes()
    {
        await GivenAsync("aa-old.png", length: 1);
        _clock.Now += TimeSpan.FromDays(366);

        _folder.Trim();

        Assert.Equal(0, Length());
    }

    [Fact]
    public async Task Nothing_half_done_is_left()
    {
        await GivenAsync("aa-done.png", length: 5);

        Assert.Equal(["aa-done.png"], Directory.GetFiles(_files.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    public void Dispose()
    {
        _settings.Dispose();
        _files.Dispose();
    }

    private async Task GivenAsync(string name, int length)
    {
        await _folder.SaveAsync(name, new byte[length]);
        _clock.Now += TimeSpan.FromSeconds(1);
    }

    private bool IsThere(string name)
    {
        using var stream = _folder.Open(name);
        return stream is not null;
    }

    private long Length() => new DirectoryInfo(_files.Path).GetFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
