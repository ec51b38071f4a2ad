using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OgpSummit.Tests.Integration.Persistence.TestSite;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>What editors do with documents, through Umbraco's services.</summary>
public abstract class DocumentContract(RuntimeHost host) : SiteTest(host)
{
    private IContentService Documents => Get<IContentService>();

    private IContentEditingService Editing => Get<IContentEditingService>();

    private IContentPublishingService Publishing => Get<IContentPublishingService>();

    [Fact]
    public async Task A_new_document_is_a_draft_with_names_and_values_per_culture()
    {
        var name = Site.Name();
        var document = Site.Document(await Site.GivenPageAsync(name, values: ("code", "C1")));

        Assert.Equal((name, $"{name} in English"), (document.GetCultureName(French), document.GetCultureName(English)));
        Assert.Equal(name, document.Name);
        Assert.Equal(($"{name} FR", $"{name} EN"), (document.GetValue("title", French), document.GetValue("title", English)));
        Assert.Equal("C1", document.GetValue("code"));
        Assert.True(document.Edited);
        Assert.False(document.Published);
        Assert.Empty(document.PublishedCultures);
        Assert.Equal($"-1,{document.Id}", document.Path);
        Assert.Equal(1, document.Level);
    }

    [Fact]
    public async Task Publishing_one_culture_leaves_the_other_a_draft()
    {
        var key = await Site.GivenPageAsync();
        await Site.PublishAsync(key, French);

        var document = Site.Document(key);
        Assert.True(document.Published);
        Assert.Equal([French], document.PublishedCultures);
        Assert.Equal([English], document.EditedCultures);
        Assert.NotNull(document.GetValue("title", French, published: true));
        Assert.Null(document.GetValue("title", English, published: true));
    }

    [Fact]
    public async Task Publishing_every_culture_leaves_nothing_edited()
    {
        var document = Site.Document(await Site.GivenPublishedPageAsync());

        Assert.Equal([English, French], document.PublishedCultures.Order());
        Assert.False(document.Edited);
        Assert.Empty(document.EditedCultures!);
    }

    [Fact]
    public async Task A_draft_over_a_published_document_changes_only_the_draft()
    {
        var key = await Site.GivenPublishedPageAsync();
        var document = Site.Document(key);
        var live = document.GetValue("title", French);
        document.SetValue("title", "Autre", French);
        Documents.Save(document);

        document = Site.Document(key);
        Assert.Equal("Autre", document.GetValue("title", French));
        Assert.Equal(live, document.GetValue("title", French, published: true));
        Assert.Equal([French], document.EditedCultures);
        Assert.True(document.Edited);
    }

    [Fact]
    public async Task Unpublishing_one_culture_keeps_the_other_public()
    {
        var key = await Site.GivenPublishedPageAsync();
        var attempt = await Publishing.UnpublishAsync(key, new HashSet<string> { English }, Administrator);

        var document = Site.Document(key);
        Assert.True(attempt.Success, attempt.Result.ToString());
        Assert.True(document.Published);
        Assert.Equal([French], document.PublishedCultures);
        Assert.NotNull(document.GetValue("title", English));
    }

    [Fact]
    public async Task Unpublishing_the_mandatory_culture_unpublishes_all()
    {
        var key = await Site.GivenPublishedPageAsync();
        Assert.True((await Publishing.UnpublishAsync(key, new HashSet<string> { French }, Administrator)).Success);

        var document = Site.Document(key);
        Assert.False(document.Published);
        Assert.Empty(document.PublishedCultures);
        Assert.Null(document.GetValue("title", French, published: true));
        Assert.NotNull(document.GetValue("title", French));
    }

    [Fact]
    public async Task An_unpublished_document_can_be_published_again()
    {
        var key = await Site.GivenPublishedPageAsync();
        await Publishing.UnpublishAsync(key, new HashSet<string> { "*" }, Administrator);
        await Site.PublishAsync(key, French, English);

        Assert.Equal([English, French], Site.Document(key).PublishedCultures.Order());
    }

    [Fact]
    public async Task Publishing_without_a_mandatory_value_is_refused()
    {
        var key = await Site.GivenPageAsync();
        var document = Site.Document(key);
        document.SetValue("title", null, French);
        Documents.Save(document);

        var attempt = await Publishing.PublishAsync(key, [new() { Culture = French }], Administrator);

        Assert.Equal(ContentPublishingOperationStatus.ContentInvalid, attempt.Status);
        Assert.Equal(["title"], attempt.Result.InvalidPropertyAliases);
        Assert.False(Site.Document(key).Published);
    }

    [Fact]
    public async Task Siblings_of_one_name_are_told_apart_per_culture()
    {
        var parent = await Site.GivenPageAsync();
        var name = Site.Name("Engagement");
        await Site.GivenPageAsync(name, parent);
        var second = Site.Document(await Site.GivenPageAsync(name, parent));
        var third = Site.Document(await Site.GivenPageAsync(name.ToUpperInvariant(), parent));

        Assert.Equal(($"{name} (1)", $"{name} in English (1)"), (second.GetCultureName(French), second.GetCultureName(English)));
        Assert.Equal($"{name.ToUpperInvariant()} (2)", third.Name);
        Assert.Equal(name, Site.Document(await Site.GivenPageAsync(name)).Name);
    }

    [Fact]
    public async Task A_move_to_a_sibling_of_the_same_name_tells_them_apart()
    {
        var parent = await Site.GivenPageAsync();
        var name = Site.Name("Engagement");
        await Site.GivenPageAsync(name, parent);
        var moved = await Site.GivenPageAsync(name);
        Assert.True((await Editing.MoveAsync(moved, parent, Administrator)).Success);

        Assert.Equal($"{name} (1)", Site.Document(moved).GetCultureName(French));
    }

    [Fact]
    public async Task Children_are_sorted_as_they_come()
    {
        var parent = Site.Document(await Site.GivenPageAsync());
        var keys = new[]
        {
            await Site.GivenPageAsync(parent: parent.Key),
            await Site.GivenPageAsync(parent: parent.Key),
            await Site.GivenNoteAsync(parent: parent.Key),
        };

        var children = Children(parent.Id);
        Assert.Equal(3, children.Count);
        Assert.Equal(keys, children.Select(child => child.Key));
        Assert.Equal([0, 1, 2], children.Select(child => child.SortOrder));
    }

    [Fact]
    public async Task Sorting_gives_the_children_their_new_order()
    {
        var parent = Site.Document(await Site.GivenPublishedPageAsync());
        var first = await Site.GivenPublishedPageAsync(parent: parent.Key);
        var second = await Site.GivenPageAsync(parent: parent.Key);
        var status = await Editing.SortAsync(
            parent.Key, [new() { Key = second, SortOrder = 0 }, new() { Key = first, SortOrder = 1 }], Administrator);

        Assert.Equal(ContentEditingOperationStatus.Success, status);
        Assert.Equal([second, first], Children(parent.Id).Select(child => child.Key));
    }

    [Fact]
    public async Task Moving_takes_the_descendants_along()
    {
        var from = await Site.GivenPublishedPageAsync();
        var to = Site.Document(await Site.GivenPageAsync(parent: await Site.GivenPageAsync()));
        await Site.GivenPageAsync(parent: to.Key);
        var child = await Site.GivenPublishedPageAsync(parent: from);
        var grandchild = await Site.GivenPublishedPageAsync(parent: child);

        var attempt = await Editing.MoveAsync(child, to.Key, Administrator);

        var (moved, below) = (Site.Document(child), Site.Document(grandchild));
        Assert.True(attempt.Success, attempt.Status.ToString());
        Assert.Equal((to.Id, 3, $"{to.Path},{moved.Id}"), (moved.ParentId, moved.Level, moved.Path));
        Assert.Equal(1, moved.SortOrder);
        Assert.Equal((moved.Id, 4, $"{moved.Path},{below.Id}"), (below.ParentId, below.Level, below.Path));
        Assert.True(below.Published);
        Assert.Equal(0, Documents.CountChildren(Site.Document(from).Id));
    }

    [Fact]
    public async Task A_copy_has_the_values_and_the_children_and_is_a_draft()
    {
        var parent = Site.Document(await Site.GivenPublishedPageAsync());
        var name = Site.Name();
        var original = await Site.GivenPublishedPageAsync(name, parent.Key, ("code", "X"));
        await Site.GivenPageAsync("A", original);
        await Site.GivenPageAsync("B", original);

        var attempt = await Editing.CopyAsync(original, parent.Key, false, true, Administrator);

        Assert.True(attempt.Success, attempt.Status.ToString());
        var copy = Site.Document(attempt.Result!.Key);
        Assert.Equal(($"{name} (1)", "X", false), (copy.Name, copy.GetValue("code"), copy.Published));
        Assert.NotEqual(Site.Document(original).SortOrder, copy.SortOrder);
        Assert.Equal(["A", "B"], Children(copy.Id).Select(child => child.Name));
    }

    [Fact]
    public async Task What_goes_to_the_bin_comes_back_with_its_descendants()
    {
        var parent = Site.Document(await Site.GivenPublishedPageAsync());
        var key = await Site.GivenPublishedPageAsync(parent: parent.Key);
        var child = await Site.GivenPageAsync(parent: key);
        Assert.True((await Editing.MoveToRecycleBinAsync(key, Administrator)).Success);

        var trashed = Site.Document(child);
        Assert.True(trashed.Trashed);
        Assert.StartsWith("-1,-20,", trashed.Path, StringComparison.Ordinal);
        Assert.True(Documents.RecycleBinSmells());
        Assert.Equal(0, Documents.CountChildren(parent.Id));

        var attempt = await Editing.RestoreAsync(key, parent.Key, Administrator, includeDescendants: true);

        var restored = Site.Document(key);
        Assert.True(attempt.Success, attempt.Status.ToString());
        Assert.Equal((parent.Id, false, false), (restored.ParentId, restored.Trashed, restored.Published));
        Assert.False(Site.Document(child).Trashed);
    }

    [Fact]
    public async Task Names_stay_as_they_are_in_the_bin()
    {
        var name = Site.Name();
        var (first, second) = (await Site.GivenPageAsync(name), await Site.GivenPageAsync(name, await Site.GivenPageAsync()));
        await Editing.MoveToRecycleBinAsync(first, Administrator);
        await Editing.MoveToRecycleBinAsync(second, Administrator);

        Assert.Equal((name, name), (Site.Document(first).Name, Site.Document(second).GetCultureName(French)));
    }

    [Fact]
    public async Task Deleting_from_the_bin_leaves_nothing()
    {
        var key = await Site.GivenPublishedPageAsync();
        var child = await Site.GivenPublishedPageAsync(parent: key);
        var id = Site.Document(child).Id;
        await Editing.MoveToRecycleBinAsync(key, Administrator);
        Assert.True((await Editing.DeleteFromRecycleBinAsync(key, Administrator)).Success);

        Assert.Null(Documents.GetById(key));
        Assert.Null(Documents.GetById(child));
        Assert.Empty(Documents.GetVersions(id));
        Assert.Null(Get<IEntityService>().Get(id));
    }

    [Fact]
    public async Task A_branch_is_published_from_its_root_down()
    {
        var root = await Site.GivenPageAsync();
        var child = await Site.GivenPageAsync(parent: root);
        var grandchild = await Site.GivenPageAsync(parent: child);

        var attempt = await Publishing.PublishBranchAsync(
            root, [French, English], PublishBranchFilter.IncludeUnpublished, Administrator, useBackgroundThread: false);

        Assert.True(attempt.Success, attempt.Status.ToString());
        Assert.All([root, child, grandchild], key => Assert.True(Site.Document(key).Published));
        Assert.True(Documents.IsPathPublished(Site.Document(grandchild)));
    }

    [Fact]
    public async Task A_child_of_an_unpublished_page_is_not_public()
    {
        var parent = await Site.GivenPublishedPageAsync();
        var child = await Site.GivenPublishedPageAsync(parent: parent);
        Assert.True(Documents.IsPathPublished(Site.Document(child)));
        await Publishing.UnpublishAsync(parent, new HashSet<string> { "*" }, Administrator);

        Assert.False(Documents.IsPathPublished(Site.Document(child)));
    }

    [Fact]
    public async Task A_scheduled_document_is_published_when_its_time_has_come()
    {
        var key = await Site.GivenPageAsync();
        var at = DateTimeOffset.UtcNow.AddDays(1);
        var attempt = await Publishing.PublishAsync(
            key, [new() { Culture = French, Schedule = new ContentScheduleModel { PublishDate = at } }], Administrator);
        Assert.True(attempt.Success, attempt.Status.ToString());

        Assert.Single(Documents.GetContentScheduleByContentId(Site.Document(key).Id).FullSchedule);
        Documents.PerformScheduledPublish(DateTime.UtcNow);
        Assert.False(Site.Document(key).Published);

        Documents.PerformScheduledPublish(at.UtcDateTime.AddMinutes(1));
        Assert.Equal([French], Site.Document(key).PublishedCultures);
        Assert.Empty(Documents.GetContentScheduleByContentId(Site.Document(key).Id).FullSchedule);
    }

    [Fact]
    public async Task A_scope_that_is_not_completed_leaves_no_trace()
    {
        var before = Documents.Count();
        Guid key;
        using (Get<ICoreScopeProvider>().CreateCoreScope())
        {
            key = await Site.GivenPageAsync();
            Assert.NotNull(Documents.GetById(key));
            Assert.True(Get<IIdKeyMap>().GetIdForKey(key, UmbracoObjectTypes.Document).Success);
        }

        Assert.Null(Documents.GetById(key));
        Assert.Equal(before, Documents.Count());
        Assert.False(Get<IIdKeyMap>().GetIdForKey(key, UmbracoObjectTypes.Document).Success);
    }

    [Fact]
    public async Task A_document_that_was_saved_by_someone_else_is_not_overwritten()
    {
        var key = await Site.GivenPageAsync();
        var (mine, theirs) = (Site.Document(key), Site.Document(key));
        theirs.SetValue("code", "theirs");
        Documents.Save(theirs);
        mine.SetValue("code", "mine");

        var refused = Assert.ThrowsAny<InvalidOperationException>(() => Documents.Save(mine));

        Assert.Contains("saved by someone else", refused.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", Site.Document(key).GetValue("code"));
    }

    [Fact]
    public async Task The_same_object_can_be_saved_again_and_again()
    {
        var document = Site.Document(await Site.GivenPageAsync());
        foreach (var code in new[] { "1", "2", "3" })
        {
            document.SetValue("code", code);
            Assert.True(Documents.Save(document).Success);
        }

        Assert.True(Documents.Publish(document, ["*"]).Success);
        document.SetValue("code", "4");
        Documents.Save(document);
        Assert.Equal(("4", "3"), (
            Site.Document(document.Key).GetValue("code"), Site.Document(document.Key).GetValue("code", published: true)));
    }

    [Fact]
    public async Task Renaming_a_property_keeps_its_values()
    {
        var types = Get<IContentTypeService>();
        var key = await Site.GivenPageAsync(values: ("code", "kept"));
        await RenameAsync(types, "code", "reference");
        try
        {
            Assert.Equal("kept", Site.Document(key).GetValue("reference"));
        }
        finally
        {
            await RenameAsync(types, "reference", "code");
        }
    }

    [Fact]
    public async Task Lists_are_paged_sorted_and_filtered()
    {
        var parent = Site.Document(await Site.GivenPageAsync());
        foreach (var (name, code) in new[] { ("Évaluation", "2"), ("Zone", "3"), ("eau", "1") })
        {
            await Site.GivenPageAsync(name, parent.Key, ("code", code));
        }

        Assert.Equal(["eau", "Évaluation", "Zone"], Names(Ordering.By("name")));
        Assert.Equal(["Zone", "Évaluation", "eau"], Names(Ordering.By("name", Direction.Descending, French)));
        Assert.Equal(["eau", "Évaluation", "Zone"], Names(Ordering.By("code", isCustomField: true)));
        Assert.Equal(["Évaluation"], Names(Ordering.By("sortOrder"), size: 1));
        Assert.Equal(["Évaluation"], Names(null, filter: "eval"));
        Assert.Equal(["eau"], Names(null, filter: "EAU IN ENG"));

        IEnumerable<string?> Names(Ordering? ordering, int size = 10, string? filter = null) => Documents
            .GetPagedChildren(
                parent.Id,
                0,
                size,
                out _,
                null,
                filter is null
                    ? null
                    : Get<ICoreScopeProvider>().CreateQuery<IContent>().Where(child => child.Name!.Contains(filter)),
                ordering)
            .Select(child => child.Name);
    }

    [Fact]
    public async Task Counting_leaves_out_the_bin()
    {
        var root = Site.Document(await Site.GivenPublishedPageAsync());
        var child = await Site.GivenPublishedPageAsync(parent: root.Key);
        await Site.GivenPageAsync(parent: child);
        await Site.GivenNoteAsync(parent: child);
        var trashed = await Site.GivenPageAsync(parent: child);
        var count = Documents.Count("page");
        await Editing.MoveToRecycleBinAsync(trashed, Administrator);

        Assert.Equal(count - 1, Documents.Count("page"));
        Assert.Equal(1, Documents.CountChildren(root.Id));
        Assert.Equal(3, Documents.CountDescendants(root.Id));
        Assert.Equal(1, Documents.CountDescendants(root.Id, "note"));
        Assert.Equal(0, Documents.CountDescendants(root.Id, "unknown"));
    }

    [Fact]
    public async Task Deleting_a_type_deletes_its_documents_and_blueprints()
    {
        var type = new ContentType(Get<Umbraco.Cms.Core.Strings.IShortStringHelper>(), -1) { Alias = "brief", Name = "Brief", AllowedAsRoot = true };
        await Get<IContentTypeService>().CreateAsync(type, Administrator);
        var document = Documents.Create(Site.Name(), Constants.System.Root, "brief");
        Documents.Save(document);
        var blueprint = Documents.Create(Site.Name(), Constants.System.Root, "brief");
        Documents.SaveBlueprint(blueprint, null);
        Assert.NotNull(Documents.GetBlueprintById(blueprint.Key));

        await Get<IContentTypeService>().DeleteAsync(type.Key, Administrator);

        Assert.Null(Documents.GetById(document.Key));
        Assert.Null(Documents.GetBlueprintById(blueprint.Key));
    }

    private List<IContent> Children(int parentId) =>
        [.. Documents.GetPagedChildren(parentId, 0, 100, out _, null, null, Ordering.By("sortOrder"))];

    private static async Task RenameAsync(IContentTypeService types, string from, string to)
    {
        var type = types.Get("page")!;
        type.PropertyTypes.Single(property => property.Alias == from).Alias = to;
        Assert.True((await types.UpdateAsync(type, Administrator)).Success);
    }
}

[Collection(OnSqlite.Name)]
public sealed class DocumentsOnSqlite(SqliteHost fixture) : DocumentContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class DocumentsOnPostgreSql(PostgreSqlHost fixture) : DocumentContract(fixture.Host);
