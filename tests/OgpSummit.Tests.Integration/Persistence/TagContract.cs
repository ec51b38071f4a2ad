using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.Persistence.TestSite;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>Published content is found by its tags.</summary>
public abstract class TagContract(RuntimeHost host) : SiteTest(host)
{
    private ITagService Tags => Get<ITagService>();

    [Fact]
    public async Task Tags_count_once_they_are_published_each_in_its_culture()
    {
        var (water, air) = (Site.Name("eau"), Site.Name("air"));
        var key = await GivenTaggedAsync($"[\"{water}\"]", $"[\"{air}\"]");
        Assert.Empty(Tags.GetTagsForEntity(key, culture: "*"));

        await Site.PublishAsync(key, French, English);

        Assert.Equal([water], Tags.GetTagsForEntity(key, culture: French).Select(tag => tag.Text));
        Assert.Equal([air], Tags.GetTagsForProperty(key, "tags", culture: English).Select(tag => tag.Text));
        Assert.Empty(Tags.GetTagsForEntity(key));
        var tagged = Assert.Single(Tags.GetTaggedContentByTag(water, culture: French));
        Assert.Equal((Site.Document(key).Id, "tags"), (
            tagged.EntityId, Assert.Single(tagged.TaggedProperties).PropertyTypeAlias));
        Assert.Empty(Tags.GetTaggedContentByTag(water, culture: English));
    }

    [Fact]
    public async Task A_tag_says_how_many_documents_have_it()
    {
        var tag = Site.Name("tag");
        await Site.PublishAsync(await GivenTaggedAsync($"[\"{tag}\"]", "[]"), French);
        await Site.PublishAsync(await GivenTaggedAsync($"[\"{tag}\",\"other\"]", "[]"), French);

        var counted = Tags.GetAllContentTags(culture: French).Single(candidate => candidate.Text == tag);

        Assert.Equal(2, counted.NodeCount);
    }

    [Fact]
    public async Task Unpublishing_and_deleting_take_the_tags_away()
    {
        var tag = Site.Name("tag");
        var key = await GivenTaggedAsync($"[\"{tag}\"]", "[]");
        await Site.PublishAsync(key, French);
        await Get<IContentPublishingService>().UnpublishAsync(key, new HashSet<string> { "*" }, Administrator);
        Assert.Empty(Tags.GetTaggedContentByTag(tag, culture: "*"));

        await Site.PublishAsync(key, French);
        Assert.Single(Tags.GetTaggedContentByTag(tag, culture: "*"));
        await Get<IContentEditingService>().DeleteAsync(key, Administrator);
        Assert.Empty(Tags.GetTaggedContentByTag(tag, culture: "*"));
    }

    private async Task<Guid> GivenTaggedAsync(string french, string english)
    {
        var document = Site.Document(await Site.GivenPageAsync());
        document.SetValue("tags", french, French);
        document.SetValue("tags", english, English);
        Get<IContentService>().Save(document);
        return document.Key;
    }
}

[Collection(OnSqlite.Name)]
public sealed class TagsOnSqlite(SqliteHost fixture) : TagContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class TagsOnPostgreSql(PostgreSqlHost fixture) : TagContract(fixture.Host);
