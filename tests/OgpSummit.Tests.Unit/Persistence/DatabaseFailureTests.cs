using Microsoft.Data.Sqlite;
using OgpSummit.Runtime.Persistence.Databases;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Tests.Unit.Persistence;

/// <summary>What a person is told of a database that fails; the codes are SQLite's result codes.</summary>
public sealed class DatabaseFailureTests
{
    private static readonly ConnectionStrings Settings = new() { ConnectionString = "Data Source=site.db" };

    [Theory]
    [InlineData(13, "disk of the database site.db is full", "Free space")]
    [InlineData(10, "disk of the database site.db is full or fails", "another disk")]
    [InlineData(8, "site.db is read-only", "writable")]
    [InlineData(11, "site.db is damaged", "Restore a backup")]
    [InlineData(26, "no SQLite file", "Restore a backup")]
    [InlineData(14, "site.db cannot be opened", "folder")]
    [InlineData(5, "locked by another program", "Stop that program")]
    public void A_failure_names_what_is_wrong_the_setting_and_the_remedy(int code, string what, string remedy)
    {
        var line = DatabaseFailure.Explain(new InvalidOperationException("outer", new SqliteException("inner", code)), Settings);

        Assert.Contains(what, line);
        Assert.Contains(remedy, line);
        Assert.Contains("ConnectionStrings:umbracoDbDSN", line);
        Assert.DoesNotContain('\n', line!);
    }

    [Fact]
    public void A_defect_of_ours_is_not_explained_away() =>
        Assert.Null(DatabaseFailure.Explain(new SqliteException("no such column", 1), Settings));
}
