using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class DomainContract(RuntimeHost host)
{
    private readonly IDomainService _domains = host.Get<IDomainService>();
    private readonly Given _given = new(host);

    [Fact]
    public async Task Domains_keep_their_order_and_their_language()
    {
        await _given.LanguageAsync("de-DE");
        var document = await DocumentAsync();
        var (first, second) = (Host(), Host());

        await AssignAsync(document, "de-DE", second, first);
        await AssignAsync(document, "de-DE", first, second);

        var domains = (await _domains.GetAssignedDomainsAsync(document.Key, includeWildcards: false)).ToList();
        Assert.Equal([first, second], domains.Select(domain => domain.DomainName));
        Assert.All(domains, domain => Assert.Equal("de-DE", domain.LanguageIsoCode));
    }

    [Fact]
    public async Task A_culture_without_a_host_name_is_a_wildcard()
    {
        await _given.LanguageAsync("de-DE");
        var document = await DocumentAsync();

        await _domains.UpdateDomainsAsync(document.Key, new DomainsUpdateModel { DefaultIsoCode = "de-DE", Domains = [] });

        Assert.Empty(await _domains.GetAssignedDomainsAsync(document.Key, includeWildcards: false));
        var wildcard = Assert.Single(await _domains.GetAssignedDomainsAsync(document.Key, includeWildcards: true));
        Assert.Equal(($"*{document.Id}", true), (wildcard.DomainName, wildcard.IsWildcard));
    }

    [Fact]
    public async Task A_host_name_leads_to_one_document()
    {
        await _given.LanguageAsync("de-DE");
        var (one, other) = (await DocumentAsync(), await DocumentAsync());
        var name = Host();
        await AssignAsync(one, "de-DE", name);

        var again = await AssignAsync(other, "de-DE", name.ToUpperInvariant());

        Assert.Equal(DomainOperationStatus.ConflictingDomainName, again);
        Assert.True(_domains.Exists(name));
    }

    [Fact]
    public async Task A_document_that_goes_takes_its_domains_along()
    {
        await _given.LanguageAsync("de-DE");
        var document = await DocumentAsync();
        var name = Host();
        await AssignAsync(document, "de-DE", name);

        host.Get<IContentService>().Delete(document);

        Assert.False(_domains.Exists(name));
    }

    [Fact]
    public async Task A_language_that_goes_takes_its_domains_along()
    {
        await _given.LanguageAsync("hu-HU");
        var document = await DocumentAsync();
        var name = Host();
        await AssignAsync(document, "hu-HU", name);

        var deleted = await host.Get<ILanguageService>().DeleteAsync("hu-HU", Given.Administrator);

        Assert.True(deleted.Success);
        Assert.False(_domains.Exists(name));
    }

    private static string Host() => Given.Unique("host") + ".example.org";

    private async Task<IContent> DocumentAsync()
    {
        var type = await _given.DocumentTypeAsync(varies: false);
        var contents = host.Get<IContentService>();
        var document = contents.Create("Home", -1, type.Alias);
        contents.Save(document);
        return document;
    }

    private async Task<DomainOperationStatus> AssignAsync(IContent document, string isoCode, params string[] names)
    {
        var model = new DomainsUpdateModel
        {
            Domains = names.Select(name => new DomainModel { DomainName = name, IsoCode = isoCode }).ToList(),
        };
        return (await _domains.UpdateDomainsAsync(document.Key, model)).Status;
    }
}

[Collection(OnSqlite.Name)]
public sealed class DomainsOnSqlite(SqliteHost fixture) : DomainContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class DomainsOnPostgreSql(PostgreSqlHost fixture) : DomainContract(fixture.Host);
