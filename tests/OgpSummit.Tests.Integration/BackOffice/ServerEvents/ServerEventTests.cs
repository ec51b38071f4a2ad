using OgpSummit.Tests.Integration.ManagementApi;
using OgpSummit.Tests.Integration.ManagementApi.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Integration.BackOffice.ServerEvents;

[Collection(OnBackOfficeSite.Name)]
public sealed class ServerEventTests(BackOfficeSite site) : IAsyncLifetime
{
    private EditorSession _session = null!;
    private Listener _listener = null!;

    private static readonly Guid Me = Constants.Security.SuperUserKey;

    public async ValueTask InitializeAsync()
    {
        _session = await site.AdministratorAsync();
        _listener = await Listener.OpenAsync(site, _session);
    }

    public async ValueTask DisposeAsync()
    {
        await _listener.DisposeAsync();
        _session.Dispose();
    }

    [Fact]
    public async Task Every_change_of_a_document_is_heard()
    {
        var contents = site.Get<IContentService>();
        var (folder, page) = (GivenPage("Dossier"), GivenPage("Page"));
        _listener.Expect("Document", "Created", page.Key);
        _listener.Expect("Document", "Updated", Home.Key);

        contents.Save(page);
        _listener.Expect("Document", "Updated", page.Key);

        Assert.True((await site.Get<IContentPublishingService>().PublishAsync(
            page.Key, [new CulturePublishScheduleModel { Culture = "fr-FR" }], Me)).Success);
        _listener.Expect("Document", "Updated", page.Key);

        Assert.True((await site.Get<IContentPublishingService>().UnpublishAsync(page.Key, new HashSet<string> { "*" }, Me)).Success);
        _listener.Expect("Document", "Updated", page.Key);

        contents.Sort([folder.Id, page.Id]);
        _listener.Expect("Document", "Updated", folder.Key);

        Assert.True(contents.Move(contents.GetById(page.Key)!, folder.Id).Success);
        _listener.Expect("Document", "Updated", page.Key);
        _listener.Expect("Document", "Updated", folder.Key);

        var copy = contents.Copy(contents.GetById(page.Key)!, folder.Id, relateToOriginal: false)!;
        _listener.Expect("Document", "Created", copy.Key);

        Assert.True(contents.MoveToRecycleBin(contents.GetById(folder.Key)!).Success);
        _listener.Expect("Document", "Trashed", folder.Key);
        _listener.Expect("Document", "Trashed", copy.Key);

        Assert.True(contents.Delete(contents.GetById(folder.Key)!).Success);
        _listener.Expect("Document", "Deleted", folder.Key);
    }

    [Fact]
    public void A_branch_that_is_published_is_heard_document_by_document()
    {
        var contents = site.Get<IContentService>();
        var parent = GivenPage("Branche");
        var child = GivenPage("Feuille", parent.Id);
        _listener.Expect("Document", "Created", child.Key);

        var published = contents.PublishBranch(contents.GetById(parent.Key)!, PublishBranchFilter.IncludeUnpublished, ["fr-FR"]).ToList();
        Assert.All(published, result => Assert.True(result.Success, result.Result.ToString()));

        _listener.Expect("Document", "Updated", child.Key);
    }

    [Fact]
    public void Every_change_of_a_picture_is_heard()
    {
        var media = site.Get<IMediaService>();
        var folder = media.CreateMediaWithIdentity(Given.Unique("Dossier "), Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        _listener.Expect("Media", "Created", folder.Key);
        folder.Name = Given.Unique("Autre ");
        Assert.True(media.Save(folder).Success);
        _listener.Expect("Media", "Updated", folder.Key);
        Assert.True(media.MoveToRecycleBin(folder).Success);
        _listener.Expect("Media", "Trashed", folder.Key);
        Assert.True(media.Delete(folder).Success);
        _listener.Expect("Media", "Deleted", folder.Key);
    }

    [Fact]
    public async Task Every_change_of_a_setting_is_heard()
    {
        var type = await GivenDataTypeAsync();
        _listener.Expect("DataType", "Created", type.Key);
        type.Name = Given.Unique("Autre ");
        await site.Get<IDataTypeService>().UpdateAsync(type, Me);
        _listener.Expect("DataType", "Updated", type.Key);

        var documentType = new ContentType(site.Get<IShortStringHelper>(), -1) { Alias = Given.Unique("type"), Name = "Type" };
        documentType.AddPropertyType(new PropertyType(site.Get<IShortStringHelper>(), type, "text") { Name = "Text" });
        await site.Get<IContentTypeService>().CreateAsync(documentType, Me);
        _listener.Expect("DocumentType", "Created", documentType.Key);
        documentType.Name = "Other";
        await site.Get<IContentTypeService>().UpdateAsync(documentType, Me);
        _listener.Expect("DocumentType", "Updated", documentType.Key);

        await site.Get<IDataTypeService>().DeleteAsync(type.Key, Me);
        _listener.Expect("DataType", "Deleted", type.Key);
        _listener.Expect("DocumentType", "Updated", documentType.Key);

        await site.Get<IContentTypeService>().DeleteAsync(documentType.Key, Me);
        _listener.Expect("DocumentType", "Deleted", documentType.Key);

        var text = new DictionaryItem(Given.Unique("Text"));
        await site.Get<IDictionaryItemService>().CreateAsync(text, Me);
        _listener.Expect("DictionaryItem", "Created", text.Key);
        await site.Get<IDictionaryItemService>().DeleteAsync(text.Key, Me);
        _listener.Expect("DictionaryItem", "Deleted", text.Key);

        var german = (await site.Get<ILanguageService>().CreateAsync(new Language("de-DE", "German"), Me)).Result;
        _listener.Expect("Language", "Created", german.Key);
        await site.Get<ILanguageService>().DeleteAsync(german.IsoCode, Me);
        _listener.Expect("Language", "Deleted", german.Key);
        await _listener.Closed.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Every_change_of_a_user_or_group_is_heard()
    {
        var group = await site.GivenGroupAsync();
        _listener.Expect("UserGroup", "Created", group.Key);
        var user = await site.GivenUserAsync(group.Key);
        _listener.Expect("User", "Created", user.Key);
        await site.ChangeAsync(user, changed => changed.Name = "Other");
        _listener.Expect("User", "Updated", user.Key);
        group.Name = "Other";
        await site.Get<IUserGroupService>().UpdateAsync(group, Me);
        _listener.Expect("UserGroup", "Updated", group.Key);
        await site.Get<IUserService>().DeleteAsync(Me, user.Key);
        _listener.Expect("User", "Deleted", user.Key);
        await site.Get<IUserGroupService>().DeleteAsync(group.Key);
        _listener.Expect("UserGroup", "Deleted", group.Key);
    }

    [Fact]
    public async Task An_answer_of_the_api_comes_after_the_event()
    {
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var caller = new Caller(await site.AdministratorAsync());
        await using var listener = await Listener.OpenAsync(site, caller.Session);

        await caller.PutAsync($"user/{user.Key}", UserChange.Of(user) with { Name = "Heard" });

        listener.Expect("User", "Updated", user.Key);
    }

    private IContent Home => site.Get<IContentService>().GetRootContent().First();

    private IContent GivenPage(string name, int? parent = null)
    {
        var page = site.Get<IContentService>().Create(Given.Unique(name), parent ?? Home.Id, "page");
        page.SetCultureName(Given.Unique(name), "fr-FR");
        page.SetValue("title", name, "fr-FR");
        Assert.True(site.Get<IContentService>().Save(page).Success);
        return page;
    }

    private async Task<IDataType> GivenDataTypeAsync()
    {
        var editor = site.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextBox]!;
        var type = new DataType(editor, site.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = Given.Unique("Texte "),
            EditorUiAlias = "Umb.PropertyEditorUi.TextBox",
            DatabaseType = ValueStorageType.Nvarchar,
        };
        return (await site.Get<IDataTypeService>().CreateAsync(type, Me)).Result;
    }
}
