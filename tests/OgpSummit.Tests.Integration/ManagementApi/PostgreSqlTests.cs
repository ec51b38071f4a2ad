using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.ManagementApi.Documents;

namespace OgpSummit.Tests.Integration.ManagementApi;

[Collection(OnPostgreSqlSite.Name)]
public sealed class DocumentEditingOnPostgreSqlTests(PostgreSqlSite site) : DocumentEditingTests(site);

[Collection(OnPostgreSqlSite.Name)]
public sealed class DocumentPublishingOnPostgreSqlTests(PostgreSqlSite site) : DocumentPublishingTests(site);

[Collection(OnPostgreSqlSite.Name)]
public sealed class DocumentPlaceOnPostgreSqlTests(PostgreSqlSite site) : DocumentPlaceTests(site);

[Collection(OnPostgreSqlSite.Name)]
public sealed class DocumentRecycleBinOnPostgreSqlTests(PostgreSqlSite site) : DocumentRecycleBinTests(site);

[Collection(OnPostgreSqlSite.Name)]
public sealed class DocumentVersionOnPostgreSqlTests(PostgreSqlSite site) : DocumentVersionTests(site);

[Collection(OnPostgreSqlSite.Name)]
public sealed class DomainOnPostgreSqlTests(PostgreSqlSite site) : DomainTests(site);

[Collection(OnPostgreSqlSite.Name)]
public sealed class EveryEndpointOnPostgreSqlTests(PostgreSqlSite site) : EveryEndpointTests(site);
