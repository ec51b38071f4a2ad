using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class LanguageContract(RuntimeHost host)
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly ILanguageService _languages = host.Get<ILanguageService>();

    [Fact]
    public async Task A_new_database_has_one_language_and_it_is_the_default()
    {
        Assert.Equal("en-US", await _languages.GetDefaultIsoCodeAsync());
    }
}

[Collection(OnSqlite.Name)]
public sealed class LanguagesOnSqlite(SqliteHost fixture) : LanguageContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class LanguagesOnPostgreSql(PostgreSqlHost fixture) : LanguageContract(fixture.Host);
