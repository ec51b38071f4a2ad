using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class MediaTypeContract(RuntimeHost host)
{
    private readonly IShortStringHelper _shortStrings = host.Get<IShortStringHelper>();
    private readonly Given _given = new(host);

    [Fact]
    public async Task A_media_type_comes_back_as_it_was_saved()
    {
        var types = host.Get<IMediaTypeService>();
        var type = new MediaType(_shortStrings, -1) { Alias = Given.Unique("photo"), Name = "Photo", Icon = "icon-picture" };
        type.AddPropertyType(await PropertyAsync("credit"), "main", "Main");

        await types.CreateAsync(type, Given.Administrator);

        var read = types.Get(type.Alias)!;
        Assert.Equal(("Photo", "icon-picture", type.Key), (read.Name, read.Icon, read.Key));
        Assert.Equal(["credit"], read.PropertyTypes.Select(property => property.Alias));
        Assert.False(read.PropertyTypes.Single().SupportsPublishing);
        Assert.Null(host.Get<IContentTypeService>().Get(type.Alias));
    }

    [Fact]
    public async Task A_member_type_keeps_who_may_see_and_edit_a_property()
    {
        var types = host.Get<IMemberTypeService>();
        var type = new MemberType(_shortStrings, -1) { Alias = Given.Unique("delegate"), Name = "Delegate" };
        type.AddPropertyType(await PropertyAsync("passport"), "main", "Main");
        type.SetMemberCanViewProperty("passport", true);
        type.SetIsSensitiveProperty("passport", true);

        await types.CreateAsync(type, Given.Administrator);

        var read = types.Get(type.Alias)!;
        Assert.True(read.MemberCanViewProperty("passport"));
        Assert.True(read.IsSensitiveProperty("passport"));
        Assert.False(read.MemberCanEditProperty("passport"));
    }

    [Fact]
    public async Task Property_ids_are_unique_over_all_kinds_of_types()
    {
        var document = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("title"));
        var type = new MediaType(_shortStrings, -1) { Alias = Given.Unique("photo"), Name = "Photo" };
        type.AddPropertyType(await PropertyAsync("title"), "main", "Main");
        await host.Get<IMediaTypeService>().CreateAsync(type, Given.Administrator);

        Assert.NotEqual(document.PropertyTypes.Single().Id, type.PropertyTypes.Single().Id);
    }

    private async Task<PropertyType> PropertyAsync(string alias) =>
        new(_shortStrings, await _given.SavedDataTypeAsync(), alias) { Name = alias };
}

[Collection(OnSqlite.Name)]
public sealed class MediaTypesOnSqlite(SqliteHost fixture) : MediaTypeContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class MediaTypesOnPostgreSql(PostgreSqlHost fixture) : MediaTypeContract(fixture.Host);
