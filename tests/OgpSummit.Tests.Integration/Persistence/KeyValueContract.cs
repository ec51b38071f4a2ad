using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class KeyValueContract(RuntimeHost host)
{
    private readonly IKeyValueService _values = host.Get<IKeyValueService>();

    [Fact]
    public void A_value_is_written_over()
    {
        var key = Given.Unique("key");

        _values.SetValue(key, "one");
        _values.SetValue(key, "two");

        Assert.Equal("two", _values.GetValue(key));
        Assert.Null(_values.GetValue(key + "?"));
    }

    [Fact]
    public void A_value_is_set_only_by_whoever_knows_the_old_one()
    {
        var key = Given.Unique("key");
        _values.SetValue(key, "one");

        Assert.False(_values.TrySetValue(key, "other", "two"));
        Assert.True(_values.TrySetValue(key, "one", "two"));
        Assert.Equal("two", _values.GetValue(key));
    }

    [Fact]
    public void Values_are_found_by_the_start_of_their_key_taken_literally()
    {
        var start = Given.Unique("a_b%");
        _values.SetValue(start + "1", "x");
        _values.SetValue(start.Replace('_', 'c') + "2", "y");

        Assert.Equal([start + "1"], _values.FindByKeyPrefix(start)!.Keys);
    }
}

[Collection(OnSqlite.Name)]
public sealed class KeyValuesOnSqlite(SqliteHost fixture) : KeyValueContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class KeyValuesOnPostgreSql(PostgreSqlHost fixture) : KeyValueContract(fixture.Host);
