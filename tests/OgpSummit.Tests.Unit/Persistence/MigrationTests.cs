using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Tests.Unit.Persistence;

/// <summary>A row that changed without a migration would be missed by every database that exists.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void The_migrations_of_SQLite_make_the_present_model()
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_of_PostgreSQL_make_the_present_model()
    {
        using var db = new PostgreSqlDesignTimeContext().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges());
    }
}
