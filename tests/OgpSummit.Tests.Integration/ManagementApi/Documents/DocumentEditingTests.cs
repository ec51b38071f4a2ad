using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>What an editor writes, from the client's requests to what is read back.</summary>
[Collection(OnBackOfficeSite.Name)]
public class DocumentEditingTests(BackOfficeSite site) : DeskTests(site)
{
    [Fact]
    public async Task A_new_document_is_answered_with_its_id_and_its_address()
    {
        var news = Desk.NewNews("Né ici", "Born here");
        var id = news["id"]!.GetValue<Guid>().ToString();

        var created = await Desk.SendAsync(HttpMethod.Post, "document", news);

        created.Is(HttpStatusCode.Created);
        Assert.Empty(created.Body);
        Assert.Equal(id, created.Headers["Umb-Generated-Resource"]);
        Assert.EndsWith($"/umbraco/management/api/v1/document/{id}", created.Headers["Location"], StringComparison.Ordinal);
        var read = await Desk.ReadAsync(Guid.Parse(id));
        Assert.Equal("Né ici", read.Name(Desk.French));
        Assert.Equal("Born here", read.Text("title", Desk.English));
        Assert.Equal("Draft", read.State(Desk.French));
    }

    [Fact]
    public async Task What_the_client_adds_to_a_body_is_ignored()
    {
        var news = Desk.NewNews("Membres en plus");
        news["entityType"] = "document";
        news["flags"] = new JsonArray();
        news["variants"]![0]!["state"] = null;
        news["variants"]![0]!["publishDate"] = null;
        news["values"]![0]!["editorAlias"] = "Umbraco.TextBox";

        await Desk.MustAsync(HttpMethod.Post, "document", news);

        Assert.Equal("Membres en plus", (await Desk.ReadAsync(news["id"]!.GetValue<Guid>())).Text("title", Desk.French));
    }

    [Fact]
    public async Task A_name_with_markup_is_text()
    {
        var id = await Desk.GivenNewsAsync("<script>alert(1)</script> & <b>Paris</b>");

        Assert.Equal("<script>alert(1)</script> & <b>Paris</b>", (await Desk.ReadAsync(id)).Name(Desk.French));
    }

    [Fact]
    public async Task Rich_text_loses_what_runs_and_keeps_what_is_written()
    {
        var id = await Desk.GivenNewsAsync("Texte riche");
        var read = await Desk.ReadAsync(id);
        var body = new JsonObject { ["markup"] = "<p onclick=\"x()\">Bonjour <strong>Paris</strong></p><script>alert(1)</script>", ["blocks"] = null };

        (await Desk.SaveAsync(id, read.With("body", Desk.French, body))).Is(HttpStatusCode.OK);

        var markup = (await Desk.ReadAsync(id)).ValueOf("body", Desk.French)!["value"]!["markup"]!.GetValue<string>();
        Assert.Equal("<p>Bonjour <strong>Paris</strong></p>", markup);
    }

    [Fact]
    public async Task Values_that_are_not_valid_are_kept_but_not_published()
    {
        var id = await Desk.GivenNewsAsync("À corriger");
        var read = (await Desk.ReadAsync(id)).With("title", Desk.French, "");

        (await Desk.SaveAsync(id, read)).Is(HttpStatusCode.OK);
        var refused = await Desk.PublishAsync(id, Desk.French);

        refused.Is(HttpStatusCode.BadRequest, "ContentInvalid");
        Assert.Equal("title", refused.Json["invalidProperties"]!.AsArray().Single()!.GetValue<string>());
        Assert.Contains("title", refused.Detail, StringComparison.Ordinal);
        Assert.Equal("Draft", (await Desk.ReadAsync(id)).State(Desk.French));
    }

    [Fact]
    public async Task Validation_names_the_fields_by_their_place_in_the_request()
    {
        var id = await Desk.GivenNewsAsync("Validé");
        var read = (await Desk.ReadAsync(id)).With("title", Desk.French, "");
        read["values"]!.AsArray().Remove(read.ValueOf("date", null));
        read["cultures"] = new JsonArray(Desk.French);

        var answer = await Desk.ValidateAsync(id, read);

        answer.Is(HttpStatusCode.BadRequest, "PropertyValidationError");
        var at = read["values"]!.AsArray().IndexOf(read.ValueOf("title", Desk.French));
        var errors = answer.Json["errors"]!.AsObject().Select(error => error.Key).ToArray();
        Assert.Contains($"$.values[{at}].value", errors);
        Assert.Contains("$.values[?(@.alias == 'date' && @.culture == null && @.segment == null)].Value", errors);
        Assert.Equal("Validé", (await Desk.ReadAsync(id)).Text("title", Desk.French));
    }

    [Fact]
    public async Task A_new_document_is_validated_before_it_is_made()
    {
        var news = Desk.NewNews("Pas encore");
        (await Desk.SendAsync(HttpMethod.Post, "document/validate", news)).Is(HttpStatusCode.OK);

        news["values"]![0]!["value"] = "";
        (await Desk.SendAsync(HttpMethod.Post, "document/validate", news)).Is(HttpStatusCode.BadRequest, "PropertyValidationError");

        using var response = await Desk.Client.GetAsync($"{EditorSession.Api}/document/{news["id"]}");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_validation_that_the_client_no_longer_calls_is_gone()
    {
        var id = await Desk.GivenNewsAsync("Ancienne version");

        var answer = await Desk.SendAsync(HttpMethod.Put, $"document/{id}/validate", await Desk.ReadAsync(id));

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Empty(answer.Body);
    }
}
