using System.Text;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Tests.Integration.Persistence;

[Collection(OnSqlite.Name)]
public sealed class TemporaryFileTests(SqliteHost fixture)
{
    private readonly ITemporaryFileService _files = fixture.Host.Get<ITemporaryFileService>();
    private readonly ITemporaryFileRepository _repository = fixture.Host.Get<ITemporaryFileRepository>();

    [Fact]
    public async Task An_upload_is_kept_with_its_name_until_it_is_used()
    {
        var key = Guid.NewGuid();

        var created = await _files.CreateAsync(new CreateTemporaryFileModel
        {
            Key = key,
            FileName = "Plan d'action.pdf",
            OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes("26 commitments")),
        });

        Assert.True(created.Success, created.Status.ToString());
        var read = (await _files.GetAsync(key))!;
        Assert.Equal("Plan d'action.pdf", read.FileName);
        using (var reader = new StreamReader(read.OpenReadStream()))
        {
            Assert.Equal("26 commitments", await reader.ReadToEndAsync());
        }

        Assert.True((await _files.DeleteAsync(key)).Success);
        Assert.Null(await _files.GetAsync(key));
        Assert.Equal(TemporaryFileOperationStatus.NotFound, (await _files.DeleteAsync(key)).Status);
    }

    [Fact]
    public async Task An_upload_that_was_not_used_in_time_is_gone()
    {
        var (old, current) = (await SavedAsync(DateTime.Now.AddMinutes(-1)), await SavedAsync(DateTime.Now.AddHours(1)));

        Assert.Null(await _files.GetAsync(old));
        var removed = (await _files.CleanUpOldTempFiles()).ToList();

        Assert.Contains(old, removed);
        Assert.DoesNotContain(current, removed);
        Assert.NotNull(await _files.GetAsync(current));
    }

    [Fact]
    public async Task A_name_cannot_lead_out_of_the_folder()
    {
        var created = await _files.CreateAsync(new CreateTemporaryFileModel
        {
            Key = Guid.NewGuid(),
            FileName = "../../outside.txt",
            OpenReadStream = () => new MemoryStream([1]),
        });

        Assert.Equal(TemporaryFileOperationStatus.InvalidFileName, created.Status);
        Assert.Empty(Directory.GetFiles(fixture.Host.Folder, "outside.txt", SearchOption.AllDirectories));
    }

    private async Task<Guid> SavedAsync(DateTime availableUntil)
    {
        var key = Guid.NewGuid();
        await _repository.SaveAsync(new TemporaryFileModel
        {
            Key = key,
            FileName = "a.txt",
            AvailableUntil = availableUntil,
            OpenReadStream = () => new MemoryStream([1]),
        });
        return key;
    }
}
