using System.Net;
using OgpSummit.Runtime.BackOffice.ServerEvents.Connections;
using OgpSummit.Tests.Integration.ManagementApi;
using OgpSummit.Tests.Integration.ManagementApi.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.BackOffice.ServerEvents;

/// <summary>Who may listen, to what, and for how long.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class ListeningTests(BackOfficeSite site)
{
    [Fact]
    public async Task A_visitor_hears_nothing()
    {
        using var visited = await site.Visitor.PostAsync($"{Listener.Hub}/negotiate?negotiateVersion=1", null);
        Assert.Equal(HttpStatusCode.Unauthorized, visited.StatusCode);

        using var nobody = EditorSession.Open(site.Address);
        Assert.Equal(HttpStatusCode.Unauthorized, await Listener.StatusAsync(nobody, Origin));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_page_of_another_site_hears_nothing_even_with_the_cookies(string? origin)
    {
        using var session = await site.AdministratorAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, await Listener.StatusAsync(session, origin));
        Assert.Equal(HttpStatusCode.Unauthorized, await Listener.StatusAsync(session, Origin, token: "stolen"));
    }

    [Fact]
    public async Task Nobody_hears_of_documents_that_the_tree_does_not_show_to_him()
    {
        var group = await site.GivenGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Content);
            group.StartContentId = site.IdOf(Given.Plan);
        });
        using var session = await site.SignInAsync((await site.GivenUserAsync(group.Key)).Username);
        await using var listener = await Listener.OpenAsync(site, session);
        var contents = site.Get<IContentService>();

        contents.Save(contents.GetById(Given.News)!);
        contents.Save(contents.GetById(Given.Plan)!);

        var heard = listener.ExpectAll("Document", "Updated", Given.Plan);
        Assert.DoesNotContain(heard, one => one.Key == Given.News);
    }

    [Fact]
    public async Task Nobody_hears_of_what_no_own_section_shows()
    {
        using var session = await site.SignInAsync((await site.GivenUserAsync(Constants.Security.WriterGroupKey)).Username);
        await using var listener = await Listener.OpenAsync(site, session);
        var text = new Umbraco.Cms.Core.Models.DictionaryItem(Given.Unique("Text"));

        await site.Get<IDictionaryItemService>().CreateAsync(text, Constants.Security.SuperUserKey);
        site.Get<IContentService>().Save(site.Get<IContentService>().GetById(Given.Plan)!);

        Assert.DoesNotContain(listener.ExpectAll("Document", "Updated", Given.Plan), one => one.Source == "DictionaryItem");
    }

    [Fact]
    public async Task New_rights_are_heard_of_at_once_and_count_at_once()
    {
        var user = await site.GivenUserAsync(Constants.Security.WriterGroupKey);
        using var session = await site.SignInAsync(user.Username);
        await using var listener = await Listener.OpenAsync(site, session);

        var changed = await site.Get<IUserGroupService>().UpdateUserGroupsOnUsersAsync(
            new HashSet<Guid> { Constants.Security.TranslatorGroupKey },
            new HashSet<Guid> { user.Key },
            Constants.Security.SuperUserKey);
        Assert.True(changed.Success, changed.Result.ToString());
        listener.Expect("CurrentUser", "Updated", user.Key);

        var text = new Umbraco.Cms.Core.Models.DictionaryItem(Given.Unique("Text"));
        await site.Get<IDictionaryItemService>().CreateAsync(text, Constants.Security.SuperUserKey);
        listener.Expect("DictionaryItem", "Created", text.Key);
    }

    [Fact]
    public async Task Whoever_is_disabled_or_gets_another_password_is_cut_off()
    {
        var disabled = await site.GivenUserAsync(Constants.Security.WriterGroupKey);
        var changed = await site.GivenUserAsync(Constants.Security.WriterGroupKey);
        using var first = await site.SignInAsync(disabled.Username);
        using var second = await site.SignInAsync(changed.Username);
        await using var ofDisabled = await Listener.OpenAsync(site, first);
        await using var ofChanged = await Listener.OpenAsync(site, second);
        using var administrator = await Caller.AdministratorAsync(site);

        await administrator.PostAsync("user/disable", new { userIds = Given.References(disabled.Key) });
        await administrator.PostAsync($"user/{changed.Key}/change-password", new { newPassword = "another long password" });

        await ofDisabled.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        await ofChanged.Closed.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Whoever_signs_out_is_cut_off_with_the_next_look()
    {
        using var session = await site.AdministratorAsync();
        using var other = await site.AdministratorAsync();
        await using var listener = await Listener.OpenAsync(site, session);
        await using var staying = await Listener.OpenAsync(site, other);

        (await session.RevokeAsync("refresh_token")).Dispose();
        site.Get<EndedSessions>().Cut();

        await listener.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.False(staying.Closed.IsCompleted);
    }

    [Fact]
    public async Task One_user_has_so_many_connections_and_no_more()
    {
        using var session = await site.SignInAsync((await site.GivenUserAsync(Constants.Security.WriterGroupKey)).Username);
        var open = new List<Listener>();
        for (var count = 0; count < UserConnections.MaximumPerUser; count++)
        {
            open.Add(await Listener.OpenAsync(site, session));
        }

        await using var oneTooMany = await Listener.OpenAsync(site, session);

        await oneTooMany.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.DoesNotContain(open, listener => listener.Closed.IsCompleted);
        foreach (var listener in open)
        {
            await listener.DisposeAsync();
        }
    }

    private string Origin => site.Address.GetLeftPart(UriPartial.Authority);
}
