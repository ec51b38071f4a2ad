using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>What another package says when it refuses a change.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class EventMessageTests(BackOfficeSite site) : DeskTests(site)
{
    /// <summary>The rule is a notification handler of the plug-in; the client shows the title.</summary>
    [Fact]
    public async Task Whoever_refuses_a_change_is_heard()
    {
        var report = await GivenPublishedReportAsync();
        var before = await Desk.ReadAsync(report);

        var unpublished = await Desk.SendAsync(HttpMethod.Put, $"document/{report}/unpublish", new JsonObject { ["cultures"] = new JsonArray(Desk.French) });
        var rewritten = await Desk.SaveAsync(report, before.DeepClone().AsObject().With("note", Desk.French, "Réécrit"));
        var trashed = await Desk.SendAsync(HttpMethod.Put, $"document/{report}/move-to-recycle-bin");

        Assert.All(new[] { unpublished, rewritten, trashed }, answer =>
        {
            answer.Is(HttpStatusCode.BadRequest);
            Assert.Contains("report", answer.Detail, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Umb-Notifications", answer.Headers.Keys);
        });
        Assert.Equal(before.ToJsonString(), (await Desk.ReadAsync(report)).ToJsonString());
    }

    private async Task<Guid> GivenPublishedReportAsync()
    {
        var type = Site.Get<IContentTypeService>().Get("progressReport")!;
        var report = new JsonObject
        {
            ["id"] = Guid.NewGuid(),
            ["parent"] = new JsonObject { ["id"] = "8f18ad8b-397f-58c5-8186-a85c0f4b250c" },
            ["documentType"] = new JsonObject { ["id"] = type.Key },
            ["template"] = type.DefaultTemplate is { } template ? new JsonObject { ["id"] = template.Key } : null,
            ["values"] = new JsonArray
            {
                Desk.Value("reportedOn", null, new JsonObject { ["date"] = "2016-11-30", ["timeZone"] = null }),
                Desk.Value("assessor", null, new JsonArray("government")),
                Desk.Value("completion", null, new JsonArray("limited")),
                Desk.Value("note", Desk.French, "Une note d'essai"),
                Desk.Value("evidence", null, new JsonArray(new JsonObject
                {
                    ["name"] = "Preuve", ["url"] = "https://example.org/preuve", ["type"] = "external", ["icon"] = null, ["published"] = true,
                    ["queryString"] = null, ["target"] = null, ["unique"] = null,
                })),
            },
            ["variants"] = new JsonArray { Desk.Variant(Desk.French, $"Rapport {Guid.NewGuid():N}") },
        };
        await Desk.MustAsync(HttpMethod.Post, "document", report);
        var id = report["id"]!.GetValue<Guid>();
        (await Desk.PublishAsync(id, Desk.French)).Is(HttpStatusCode.OK);
        return id;
    }
}
