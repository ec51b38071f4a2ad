using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>The media library, through Umbraco's services.</summary>
public abstract class MediaContract(RuntimeHost host) : SiteTest(host)
{
    private IMediaService Media => Get<IMediaService>();

    [Fact]
    public void A_file_is_found_by_its_address()
    {
        var path = $"/media/{Guid.NewGuid():N}/plan.pdf";
        var file = GivenFile(path);

        var found = Media.GetMediaByPath(path);

        Assert.Equal((file.Key, "A caption"), (found!.Key, found.GetValue("caption")));
        Assert.Equal(path, Assert.IsType<MediaEntitySlim>(Get<IEntityService>().Get(file.Key), exactMatch: false).MediaPath);
        Assert.Null(Media.GetMediaByPath("/media/none/such.pdf"));
    }

    [Fact]
    public void A_save_overwrites_the_one_version()
    {
        var path = $"/media/{Guid.NewGuid():N}/b.pdf";
        var file = GivenFile(path);
        file.SetValue("caption", "Another");
        Media.Save(file);

        Assert.Equal("Another", Media.GetMediaByPath(path)!.GetValue("caption"));
        Assert.Single(Media.GetVersions(file.Id));
    }

    [Fact]
    public void A_file_that_was_saved_by_someone_else_is_not_overwritten()
    {
        var mine = GivenFile("/media/c/d.pdf");
        var theirs = Media.GetById(mine.Id)!;
        theirs.SetValue("caption", "theirs");
        Media.Save(theirs);
        mine.SetValue("caption", "mine");

        Assert.ThrowsAny<InvalidOperationException>(() => Media.Save(mine));
        Assert.Equal("theirs", Media.GetById(mine.Id)!.GetValue("caption"));
    }

    [Fact]
    public void Folders_go_to_the_bin_and_back_with_what_is_in_them()
    {
        var folder = Site.GivenMedia(Site.Folder);
        var inner = Site.GivenMedia(Site.Folder, folder.Id);
        var file = Site.GivenMedia(Site.File, inner.Id);
        Assert.True(Media.MoveToRecycleBin(folder).Success);

        var trashed = Media.GetById(file.Id)!;
        Assert.True(trashed.Trashed);
        Assert.StartsWith($"-1,-21,{folder.Id},{inner.Id}", trashed.Path, StringComparison.Ordinal);
        Assert.Single(Get<IRelationService>().GetByChildId(
            folder.Id, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias));

        Assert.True(Media.Move(Media.GetById(folder.Id)!, Constants.System.Root).Success);
        Assert.False(Media.GetById(file.Id)!.Trashed);
        Assert.Empty(Get<IRelationService>().GetByChildId(
            folder.Id, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias));
    }

    [Fact]
    public void Children_are_listed_sorted_and_counted()
    {
        var folder = Site.GivenMedia(Site.Folder);
        var second = Site.GivenMedia(Site.File, folder.Id, "Zèbre");
        var first = Site.GivenMedia(Site.File, folder.Id, "âne");

        var children = Media.GetPagedChildren(folder.Id, 0, 10, out var total, null, Ordering.By("name"));

        Assert.Equal([first.Key, second.Key], children.Select(child => child.Key));
        Assert.Equal((2, 2), (total, Media.CountChildren(folder.Id)));
        Assert.Equal((0, 1), (Media.GetById(second.Id)!.SortOrder, Media.GetById(first.Id)!.SortOrder));
        Assert.True(Media.Sort([first, second]));
        Assert.Equal((1, 0), (Media.GetById(second.Id)!.SortOrder, Media.GetById(first.Id)!.SortOrder));
    }

    private IMedia GivenFile(string path)
    {
        var file = Media.CreateMedia(Site.Name("File"), Constants.System.Root, Site.File.Alias);
        file.SetValue(Constants.Conventions.Media.File, path);
        file.SetValue("caption", "A caption");
        Assert.True(Media.Save(file).Success);
        return file;
    }
}

[Collection(OnSqlite.Name)]
public sealed class MediaOnSqlite(SqliteHost fixture) : MediaContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class MediaOnPostgreSql(PostgreSqlHost fixture) : MediaContract(fixture.Host);
