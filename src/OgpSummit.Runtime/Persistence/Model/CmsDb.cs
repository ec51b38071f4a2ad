using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.BackOffice.SignIn.Tokens;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>
/// Umbraco's tables. Each row type brings its own <see cref="IEntityTypeConfiguration{TEntity}"/>; a provider is a
/// subclass, because each has migrations of its own.
/// </summary>
internal abstract class CmsDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<NodeRow> Nodes => Set<NodeRow>();

    public DbSet<VersionRow> Versions => Set<VersionRow>();

    public DbSet<DefinitionRow> Definitions => Set<DefinitionRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CmsDb).Assembly);
        modelBuilder.AddTokenTables();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
}

internal sealed class SqliteCmsDb(DbContextOptions<SqliteCmsDb> options) : CmsDb(options);

internal sealed class PostgreSqlCmsDb(DbContextOptions<PostgreSqlCmsDb> options) : CmsDb(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Ranges on paths and names need byte order, not the order of the database's language.
        modelBuilder.Entity<NodeRow>().Property(node => node.Path).UseCollation("C");
        modelBuilder.Entity<NodeRow>().Property(node => node.SortName).UseCollation("C");
        modelBuilder.Entity<NodeCultureRow>().Property(culture => culture.SortName).UseCollation("C");
    }
}
