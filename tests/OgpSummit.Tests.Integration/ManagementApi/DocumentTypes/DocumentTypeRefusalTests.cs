using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.ManagementApi.DocumentTypes.GivenType;

namespace OgpSummit.Tests.Integration.ManagementApi.DocumentTypes;

[Collection(OnBackOfficeSite.Name)]
public sealed class DocumentTypeRefusalTests(BackOfficeSite site)
{
    /// <summary>What is wrong with a type that is otherwise fine, and what is answered.</summary>
    public static readonly TheoryData<string, string?, HttpStatusCode> Faults = new()
    {
        { """{"name":""}""", "NameCannotBeEmpty", HttpStatusCode.BadRequest },
        { """{"name":null}""", "NameCannotBeEmpty", HttpStatusCode.BadRequest },
        { "{\"name\":\"" + new string('x', 256) + "\"}", "NameTooLong", HttpStatusCode.BadRequest },
        { """{"alias":""}""", "InvalidAlias", HttpStatusCode.BadRequest },
        { """{"alias":"1 bad-alias!"}""", "InvalidAlias", HttpStatusCode.BadRequest },
        { """{"alias":"<script>"}""", "InvalidAlias", HttpStatusCode.BadRequest },
        { """{"alias":"system"}""", "InvalidAlias", HttpStatusCode.BadRequest },
        { """{"alias":"commitment"}""", "DuplicateAlias", HttpStatusCode.BadRequest },
        { """{"alias":"COMMITMENT"}""", "DuplicateAlias", HttpStatusCode.BadRequest },
        { """{"id":"0cc0eba1-9960-42c9-bf9b-60e150b429ae"}""", "DuplicateKey", HttpStatusCode.BadRequest },
        { """{"parent":{"id":"0cc0eba1-9960-42c9-bf9b-60e150b429ae"}}""", "InvalidParent", HttpStatusCode.BadRequest },
        { """{"compositions":[{"documentType":{"id":"0cc0eba1-9960-42c9-bf9b-60e150b429ae"},"compositionType":"Composition"}]}""", "InvalidComposition", HttpStatusCode.BadRequest },
        { """{"compositions":[{"documentType":{"id":"0cc0eba1-9960-42c9-bf9b-60e150b429ae"},"compositionType":"Inheritance"}]}""", "InvalidInheritance", HttpStatusCode.BadRequest },
        { """{"compositions":[{"documentType":{"id":"0cc0eba1-9960-42c9-bf9b-60e150b429ae"},"compositionType":"Other"}]}""", null, HttpStatusCode.BadRequest },
        { """{"compositions":[{}]}""", null, HttpStatusCode.BadRequest },
        { """{"collection":{"id":"0cc0eba1-9960-42c9-bf9b-60e150b429ae"}}""", "DataTypeNotFound", HttpStatusCode.BadRequest },
        { """{"allowedTemplates":[{"id":"0cc0eba1-9960-42c9-bf9b-60e150b429ae"}]}""", "TemplateNotFound", HttpStatusCode.BadRequest },
        { """{"cleanup":{"preventCleanup":false,"keepAllVersionsNewerThanDays":-1}}""", null, HttpStatusCode.BadRequest },
        { """{"properties":[null]}""", null, HttpStatusCode.BadRequest },
        { """{"properties":{}}""", null, HttpStatusCode.BadRequest },
        { """{"isElement":true,"variesBySegment":true}""", "InvalidSegmentVariationForElementType", HttpStatusCode.BadRequest },
        { """{"containers":[{"id":"11111111-1111-1111-1111-111111111111","name":"","type":"Group","sortOrder":0}]}""", "InvalidContainerName", HttpStatusCode.BadRequest },
        { """{"containers":[{"id":"11111111-1111-1111-1111-111111111111","name":"A/B","type":"Group","sortOrder":0}]}""", "InvalidContainerName", HttpStatusCode.BadRequest },
        { """{"containers":[{"id":"11111111-1111-1111-1111-111111111111","name":"A","type":"Drawer","sortOrder":0}]}""", null, HttpStatusCode.BadRequest },
        { """{"containers":[{"id":"11111111-1111-1111-1111-111111111111","name":"A","type":"Group","sortOrder":0,"parent":{"id":"22222222-2222-2222-2222-222222222222"}}]}""", "MissingContainer", HttpStatusCode.BadRequest },
        { """{"containers":[{"id":"11111111-1111-1111-1111-111111111111","name":"A","type":"Tab","sortOrder":0,"parent":{"id":"11111111-1111-1111-1111-111111111111"}}]}""", "InvalidContainerType", HttpStatusCode.BadRequest },
        { """{"containers":[{"id":"11111111-1111-1111-1111-111111111111","name":"A b","type":"Group"},{"id":"22222222-2222-2222-2222-222222222222","name":"a B","type":"Group"}]}""", "DuplicateContainer", HttpStatusCode.BadRequest },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_faulty_type_is_refused_and_not_created(string fault, string? operationStatus, HttpStatusCode status)
    {
        using var admin = await Caller.AdministratorAsync(site);
        var type = Of(NewAlias(), Property("titre"));
        foreach (var (member, value) in JsonNode.Parse(fault)!.AsObject().ToArray())
        {
            type[member] = value?.DeepClone();
        }

        var before = Types.Count();
        var refused = (await admin.PostAsync("document-type", type)).Expect(status);

        Assert.Equal(operationStatus, refused.OperationStatus);
        Assert.Equal(before, Types.Count());
    }

    [Theory]
    [InlineData("alias", "\"name\"", "InvalidPropertyTypeAlias", HttpStatusCode.BadRequest)]
    [InlineData("alias", "\"bad alias\"", "InvalidPropertyTypeAlias", HttpStatusCode.BadRequest)]
    [InlineData("alias", "\"TITRE\"", "DuplicatePropertyTypeAlias", HttpStatusCode.BadRequest)]
    [InlineData("name", "\"\"", "InvalidName", HttpStatusCode.BadRequest)]
    [InlineData("dataType", "{\"id\":\"11111111-1111-1111-1111-111111111111\"}", "DataTypeNotFound", HttpStatusCode.BadRequest)]
    [InlineData("dataType", "null", null, HttpStatusCode.BadRequest)]
    [InlineData("container", "{\"id\":\"11111111-1111-1111-1111-111111111111\"}", "MissingContainer", HttpStatusCode.BadRequest)]
    [InlineData("validation", "{\"mandatory\":false,\"regEx\":\"(\"}", "InvalidRegEx", HttpStatusCode.BadRequest)]
    public async Task A_faulty_property_is_refused_by_name_and_the_type_stays(
        string member, string value, string? operationStatus, HttpStatusCode status)
    {
        using var admin = await Caller.AdministratorAsync(site);
        var type = Of(NewAlias(), Property("titre"));
        (await admin.PostAsync("document-type", type)).Expect(HttpStatusCode.Created);

        var faulty = Property("faute").With(member, JsonNode.Parse(value));
        type["properties"]!.AsArray().Add(faulty);
        var refused = (await admin.PutAsync($"document-type/{type.Id()}", type)).Expect(status);

        Assert.Equal(operationStatus, refused.OperationStatus);
        Assert.Equal("titre", Types.Get(Guid.Parse(type.Id()))!.PropertyTypes.Single().Alias);
    }

    [Fact]
    public async Task A_property_is_named_in_the_problem()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var type = Of(NewAlias(), Property("titre"), Property("bad alias"));

        var refused = (await admin.PostAsync("document-type", type)).Expect(HttpStatusCode.BadRequest);

        Assert.Contains("bad alias", refused.Detail, StringComparison.Ordinal);
        Assert.True(refused.Json.GetProperty("errors").TryGetProperty("$.properties[1].alias", out _));
    }

    [Fact]
    public async Task The_same_property_twice_is_refused()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var id = Guid.NewGuid();
        (await admin.PostAsync("document-type", Of(NewAlias(), Property("a", id: id), Property("b", id: id))))
            .Expect(HttpStatusCode.BadRequest, "DuplicateKey");
        var many = Enumerable.Range(0, 501).Select(number => Property("p" + number)).ToArray();
        (await admin.PostAsync("document-type", Of(NewAlias(), many))).Expect(HttpStatusCode.BadRequest, "TooMany");
    }

    [Fact]
    public async Task Types_are_not_composed_in_a_circle()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var (one, two) = (Of(NewAlias()), Of(NewAlias()));
        (await admin.PostAsync("document-type", one)).Expect(HttpStatusCode.Created);
        (await admin.PostAsync("document-type", two.With("compositions", new JsonArray(Composition(one.Id()))))).Expect(HttpStatusCode.Created);

        foreach (var other in new[] { one.Id(), two.Id() })
        {
            one.With("compositions", new JsonArray(Composition(other)));
            (await admin.PutAsync($"document-type/{one.Id()}", one)).Expect(HttpStatusCode.BadRequest, "InvalidComposition");
        }

        Assert.Empty(Types.Get(Guid.Parse(one.Id()))!.ContentTypeComposition);
    }

    [Fact]
    public async Task A_type_with_documents_or_blocks_stays()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var documents = site.Get<IContentService>().Count("news");

        (await admin.DeleteAsync($"document-type/{Types.Get("news")!.Key}")).Expect(HttpStatusCode.Conflict, "HasDocuments");
        var refused = (await admin.DeleteAsync($"document-type/{Types.Get("milestone")!.Key}")).Expect(HttpStatusCode.Conflict, "InUse");

        Assert.Contains("OGP Milestones", refused.Detail, StringComparison.Ordinal);
        Assert.NotNull(Types.Get("milestone"));
        Assert.Equal(documents, site.Get<IContentService>().Count("news"));
        Assert.NotEqual(0, documents);
    }

    [Fact]
    public async Task A_type_with_documents_does_not_become_an_element()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var news = Types.Get("searchPage")!;
        var body = JsonNode.Parse((await admin.GetAsync($"document-type/{news.Key}")).Body)!.AsObject();

        (await admin.PutAsync($"document-type/{news.Key}", body.With("isElement", true)))
            .Expect(HttpStatusCode.BadRequest, "InvalidElementFlagDocumentHasContent");

        Assert.False(Types.Get("searchPage")!.IsElement);
    }

    private IContentTypeService Types => site.Get<IContentTypeService>();
}
