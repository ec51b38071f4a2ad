using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.HealthChecks;

[Collection(OnBackOfficeSite.Name)]
public sealed class HealthCheckTests(BackOfficeSite site)
{
    [Fact]
    public async Task Each_group_is_checked_and_no_check_fails_to_run()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var groups = (await admin.GetAsync("health-check-group?take=20")).Expect(HttpStatusCode.OK);
        Assert.Equal(4, groups.Json.GetProperty("total").GetInt32());

        foreach (var name in groups.Items.Select(group => Uri.EscapeDataString(group.GetProperty("name").GetString()!)))
        {
            var group = (await admin.GetAsync($"health-check-group/{name}")).Expect(HttpStatusCode.OK).Json;
            var results = (await admin.PostAsync($"health-check-group/{name}/check")).Expect(HttpStatusCode.OK);
            Assert.DoesNotContain("could not be made", results.Body, StringComparison.Ordinal);
            Assert.Equal(
                group.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("id").GetGuid()),
                results.Json.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("id").GetGuid()));
        }
    }

    [Fact]
    public async Task French_editors_read_French()
    {
        var user = await site.GivenUserAsync(Constants.Security.AdminGroupKey);
        await site.ChangeAsync(user, changed => changed.Language = "fr-FR");
        using var admin = new Caller(await site.SignInAsync(user.Username));

        var groups = (await admin.GetAsync("health-check-group")).Expect(HttpStatusCode.OK);
        Assert.Equal(
            ["Intégrité des données", "Mise en production", "Sécurité", "Services"],
            groups.Items.Select(group => group.GetProperty("name").GetString()));
        foreach (var name in groups.Items.Select(group => Uri.EscapeDataString(group.GetProperty("name").GetString()!)))
        {
            var checks = await admin.GetAsync($"health-check-group/{name}");
            var results = await admin.PostAsync($"health-check-group/{name}/check");
            foreach (var english in new[] { "Check", "[", " the ", " is " })
            {
                Assert.DoesNotContain(Texts(checks, "name", "description"), text => text.Contains(english, StringComparison.Ordinal));
                Assert.DoesNotContain(Texts(results, "message"), text => text.Contains(english, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_misplaced_document_is_found_and_put_right()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var documents = site.Get<IContentService>();
        var document = documents.Create("Probe", Constants.System.Root, "searchPage");
        document.SetCultureName("Probe " + Guid.NewGuid(), "fr-FR");
        Assert.True(documents.Save(document).Success);
        Misplace(document.Id);

        var broken = (await admin.PostAsync("health-check-group/Data%20Integrity/check")).Expect(HttpStatusCode.OK).Json;
        var action = broken.GetProperty("checks")[0].GetProperty("results")[0].GetProperty("actions")[0];
        (await admin.PostAsync("health-check/execute-action", action)).Expect(HttpStatusCode.OK);

        Assert.Equal($"-1,{document.Id}", site.Get<IEntityService>().Get(document.Id)!.Path);
        var right = (await admin.PostAsync("health-check-group/Data%20Integrity/check")).Json;
        Assert.Equal("Success", right.GetProperty("checks")[0].GetProperty("results")[0].GetProperty("resultType").GetString());
        (await admin.PostAsync("health-check/execute-action", action)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Unknown_groups_checks_and_actions_are_not_found()
    {
        using var admin = await Caller.AdministratorAsync(site);

        (await admin.GetAsync("health-check-group/Nope")).Expect(HttpStatusCode.NotFound);
        (await admin.PostAsync("health-check-group/Nope/check")).Expect(HttpStatusCode.NotFound);
        (await admin.PostAsync("health-check/execute-action", new { valueRequired = false })).Expect(HttpStatusCode.NotFound);
        (await admin.PostAsync("health-check/execute-action", new { healthCheck = new { id = Guid.NewGuid() }, alias = "x", valueRequired = false }))
            .Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Checks_of_what_is_not_here_are_left_out()
    {
        using var scope = site.Get<IServiceScopeFactory>().CreateScope();
        var names = scope.ServiceProvider.GetRequiredService<HealthCheckCollection>().Select(check => check.GetType().Name).ToList();

        Assert.DoesNotContain("ModelsBuilderModeCheck", names);
        Assert.DoesNotContain("FolderAndFilePermissionsCheck", names);
        Assert.Equal(names.Distinct(), names);
    }

    private void Misplace(int id)
    {
        using var scope = site.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var db = site.Get<CmsScopeProvider>().WriteDb;
        var node = db.Nodes.Single(row => row.Id == id);
        db.Nodes.Attach(node);
        node.Path = "-1,4711," + id;
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private static IEnumerable<string> Texts(Reply reply, params string[] members) => reply.Json.GetProperty("checks").EnumerateArray()
        .SelectMany(check => check.TryGetProperty("results", out var results) ? results.EnumerateArray() : new[] { check }.AsEnumerable())
        .SelectMany(item => members.Select(member => item.GetProperty(member).GetString()!));
}
