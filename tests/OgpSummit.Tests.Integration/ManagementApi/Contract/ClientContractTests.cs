namespace OgpSummit.Tests.Integration.ManagementApi.Contract;

public class ClientContractTests
{
    private const string Id = "5a1bd3f8-93bb-4f1d-9f0a-6f8d4f3d7f11";

    [Theory]
    [InlineData("ReferenceByIdModel", "{\"id\":\"x\"}")]
    [InlineData("Array<ReferenceByIdModel>", "[]")]
    [InlineData("Array<ReferenceByIdModel> | null", "[{\"id\":\"x\"}]")]
    [InlineData("Array<ReferenceByIdModel> | null", "null")]
    [InlineData("DocumentVariantStateModel", "\"PublishedPendingChanges\"")]
    [InlineData("PagedReferenceByIdModel", "{\"total\":1,\"items\":[{\"id\":\"x\"}]}")]
    [InlineData("PagedIReferenceResponseModel", "{\"total\":1,\"items\":[{\"$type\":\"DefaultReferenceResponseModel\",\"id\":\"x\"}]}")]
    public void What_the_client_expects_is_accepted(string type, string body) => ClientContract.Holds(type, body);

    [Theory]
    [InlineData("ReferenceByIdModel", "{}")]
    [InlineData("ReferenceByIdModel", "{\"id\":null}")]
    [InlineData("ReferenceByIdModel", "{\"id\":\"x\",\"secret\":1}")]
    [InlineData("Array<ReferenceByIdModel>", "{}")]
    [InlineData("Array<ReferenceByIdModel> | null", "[{}]")]
    [InlineData("DocumentVariantStateModel", "\"Gone\"")]
    [InlineData("PagedIReferenceResponseModel", "{\"total\":1,\"items\":[{\"$type\":\"Other\",\"id\":\"x\"}]}")]
    [InlineData("PagedReferenceByIdModel", "{\"total\":\"1\",\"items\":[]}")]
    [InlineData("NoSuchModel", "{}")]
    public void Anything_else_is_a_fault(string type, string body) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ClientContract.Holds(type, body));

    [Theory]
    [InlineData("GET", "/document/" + Id, "DocumentResponseModel")]
    [InlineData("GET", "/document/configuration", "DocumentConfigurationResponseModel")]
    [InlineData("GET", "/document/" + Id + "/no-such-thing", null)]
    [InlineData("PATCH", "/document/" + Id, null)]
    public void Answers_are_found_by_address(string method, string path, string? type) =>
        Assert.Equal(type, ClientTypes.Current.Answer(method, path, 200));
}
