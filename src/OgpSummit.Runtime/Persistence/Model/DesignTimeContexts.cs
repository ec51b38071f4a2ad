using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>For <c>dotnet ef migrations add</c>, which needs a model but no database; see docs/persistence.md.</summary>
internal sealed class SqliteDesignTimeContext : IDesignTimeDbContextFactory<SqliteCmsDb>
{
    public SqliteCmsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCmsDb>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgreSqlDesignTimeContext : IDesignTimeDbContextFactory<PostgreSqlCmsDb>
{
    public PostgreSqlCmsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlCmsDb>().UseNpgsql("Host=localhost").Options);
}
