using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class LanguageContract(RuntimeHost host)
{
    private readonly ILanguageService _languages = host.Get<ILanguageService>();
    private readonly Given _given = new(host);

    [Fact]
    public async Task A_language_comes_back_as_it_was_saved()
    {
        await _given.LanguageAsync("nb-NO");
        var language = new Language("nn-NO", "Norwegian Nynorsk") { IsMandatory = true, FallbackIsoCode = "nb-NO" };

        var created = await _languages.CreateAsync(language, Given.Administrator);

        var read = await _languages.GetAsync("nn-NO");
        Assert.True(created.Success);
        Assert.Equal(language.Key, read!.Key);
        Assert.Equal(("Norwegian Nynorsk", "nb-NO", true, false),
            (read.CultureName, read.FallbackIsoCode, read.IsMandatory, read.IsDefault));

        // Other tests publish without it.
        await _languages.DeleteAsync("nn-NO", Given.Administrator);
    }

    [Fact]
    public async Task A_language_is_there_once()
    {
        await _given.LanguageAsync("da-DK");

        var again = await _languages.CreateAsync(new Language("da-DK", "Danish"), Given.Administrator);

        Assert.Equal(LanguageOperationStatus.DuplicateIsoCode, again.Status);
        Assert.Single(await _languages.GetAllAsync(), language => language.IsoCode == "da-DK");
    }

    [Fact]
    public async Task There_is_always_exactly_one_default_language()
    {
        var before = await _languages.GetAsync(await _languages.GetDefaultIsoCodeAsync());
        var next = await _given.LanguageAsync("is-IS");

        next.IsDefault = true;
        await _languages.UpdateAsync(next, Given.Administrator);
        Assert.Single(await _languages.GetAllAsync(), language => language.IsDefault);
        Assert.Equal("is-IS", await _languages.GetDefaultIsoCodeAsync());
        Assert.Equal(LanguageOperationStatus.MissingDefault, (await _languages.DeleteAsync("is-IS", Given.Administrator)).Status);

        before!.IsDefault = true;
        await _languages.UpdateAsync(before, Given.Administrator);
        Assert.Equal(before.IsoCode, await _languages.GetDefaultIsoCodeAsync());
    }

    [Fact]
    public async Task A_language_that_goes_is_nobodys_fallback()
    {
        await _given.LanguageAsync("lv-LV");
        await _languages.CreateAsync(new Language("lt-LT", "Lithuanian") { FallbackIsoCode = "lv-LV" }, Given.Administrator);

        await _languages.DeleteAsync("lv-LV", Given.Administrator);

        Assert.Null(await _languages.GetAsync("lv-LV"));
        Assert.Null((await _languages.GetAsync("lt-LT"))!.FallbackIsoCode);
    }

    [Fact]
    public async Task What_is_rolled_back_was_never_there()
    {
        using (host.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await _given.LanguageAsync("et-EE");
            Assert.NotNull(await _languages.GetAsync("et-EE"));
        }

        Assert.Null(await _languages.GetAsync("et-EE"));
    }

    [Fact]
    public async Task Changing_what_was_read_changes_nothing()
    {
        await _given.LanguageAsync("fi-FI");

        (await _languages.GetAsync("fi-FI"))!.CultureName = "Changed";

        Assert.Equal("fi-FI", (await _languages.GetAsync("fi-FI"))!.CultureName);
    }
}

[Collection(OnSqlite.Name)]
public sealed class LanguagesOnSqlite(SqliteHost fixture) : LanguageContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class LanguagesOnPostgreSql(PostgreSqlHost fixture) : LanguageContract(fixture.Host);
