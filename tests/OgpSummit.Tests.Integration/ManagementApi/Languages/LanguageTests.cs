using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Languages;

[Collection(OnBackOfficeSite.Name)]
public sealed class LanguageTests(BackOfficeSite site)
{
    [Fact]
    public async Task The_languages_of_the_site_are_read_by_everybody()
    {
        using var editor = await Caller.OfGroupsAsync(site, Constants.Security.WriterGroupKey);

        var all = (await editor.GetAsync("language?skip=0&take=100")).Expect(HttpStatusCode.OK);
        Assert.Equal(["en-US", "fr-FR"], all.Items.Select(language => language.GetProperty("isoCode").GetString()).Where(code => code is "fr-FR" or "en-US").Order());
        var french = (await editor.GetAsync("language/fr-FR")).Expect(HttpStatusCode.OK).Json;
        Assert.True(french.GetProperty("isDefault").GetBoolean() && french.GetProperty("isMandatory").GetBoolean());
        Assert.Equal("fr-FR", (await editor.GetAsync("language/en-US")).Json.GetProperty("fallbackIsoCode").GetString());
        Assert.Equal("fr-FR", (await editor.GetAsync("item/language/default")).Json.GetProperty("isoCode").GetString());
        Assert.Single((await editor.GetAsync("item/language?isoCode=en-US&isoCode=xx")).Expect(HttpStatusCode.OK).Json.EnumerateArray());
        (await editor.GetAsync("language/xx-XX")).Expect(HttpStatusCode.NotFound, "NotFound");
    }

    [Fact]
    public async Task Cultures_come_all_at_once()
    {
        using var admin = await Caller.AdministratorAsync(site);

        var cultures = (await admin.GetAsync("culture?skip=0&take=1000")).Expect(HttpStatusCode.OK);

        Assert.Equal(cultures.Json.GetProperty("total").GetInt32(), cultures.Items.Count());
        Assert.Contains(cultures.Items, culture => culture.GetProperty("name").GetString() == "zu-ZA");
    }

    [Fact]
    public async Task A_language_is_added_changed_and_removed()
    {
        using var admin = await Caller.AdministratorAsync(site);

        var created = await admin.PostAsync("language", Language("Español", "ES-es", fallback: "fr-FR"));
        Assert.Equal("es-ES", created.Expect(HttpStatusCode.Created).Created);
        (await admin.PostAsync("language", Language("Español", "es-ES"))).Expect(HttpStatusCode.BadRequest, "DuplicateIsoCode");
        (await admin.PutAsync("language/es-ES", Language("Espagnol", mandatory: true))).Expect(HttpStatusCode.OK);

        var read = (await admin.GetAsync("language/es-ES")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal("Espagnol", read.GetProperty("name").GetString());
        Assert.True(read.GetProperty("isMandatory").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, read.GetProperty("fallbackIsoCode").ValueKind);
        (await admin.DeleteAsync("language/es-ES")).Expect(HttpStatusCode.OK);
        (await admin.GetAsync("language/es-ES")).Expect(HttpStatusCode.NotFound);
        (await admin.DeleteAsync("language/es-ES")).Expect(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("X", "xx-YY", null, "InvalidIsoCode")]
    [InlineData("X", "", null, "InvalidIsoCode")]
    [InlineData("X", null, null, "InvalidIsoCode")]
    [InlineData("X", "../../x", null, "InvalidIsoCode")]
    [InlineData("", "it-IT", null, "InvalidName")]
    [InlineData("X", "it-IT", "it-IT", "InvalidFallback")]
    [InlineData("X", "it-IT", "de-DE", "InvalidFallback")]
    public async Task A_faulty_language_is_refused(string name, string? isoCode, string? fallback, string operationStatus)
    {
        using var admin = await Caller.AdministratorAsync(site);

        (await admin.PostAsync("language", Language(name, isoCode, fallback: fallback))).Expect(HttpStatusCode.BadRequest, operationStatus);

        Assert.Null(await site.Get<ILanguageService>().GetAsync("it-IT"));
    }

    [Fact]
    public async Task There_is_always_a_default_language_and_no_circle_of_fallbacks()
    {
        using var admin = await Caller.AdministratorAsync(site);

        (await admin.DeleteAsync("language/fr-FR")).Expect(HttpStatusCode.BadRequest, "MissingDefault");
        (await admin.PutAsync("language/fr-FR", Language("Français", mandatory: true))).Expect(HttpStatusCode.BadRequest, "MissingDefault");
        (await admin.PutAsync("language/fr-FR", Language("Français", isDefault: true, mandatory: true, fallback: "en-US")))
            .Expect(HttpStatusCode.BadRequest, "InvalidFallback");

        var french = await site.Get<ILanguageService>().GetAsync("fr-FR");
        Assert.True(french is { IsDefault: true, FallbackIsoCode: null });
    }

    private static object Language(
        string name, string? isoCode = null, bool isDefault = false, bool mandatory = false, string? fallback = null) => new
        {
            name,
            isoCode,
            isDefault,
            isMandatory = mandatory,
            fallbackIsoCode = fallback,
            entityType = "language",
        };
}
