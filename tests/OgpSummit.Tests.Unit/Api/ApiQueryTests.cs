using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Tests.Unit.Api;

public sealed class ApiQueryTests
{
    private static readonly IntegerParameter Limit = new("limit", default, Least: 1, Most: 100, Default: 50);
    private static readonly ChoiceParameter Value = new("value", default, ["a", "b"]);
    private static readonly TextParameter Text = new("q", default, Longest: 5) { IsRequired = true };

    [Theory]
    [InlineData("?q=x&lmit=1", "unknown-parameter", "lmit", "limit,value,q")]
    [InlineData("?q=x&Limit=1", "unknown-parameter", "Limit", "limit,value,q")]
    [InlineData("?q=x&=1", "unknown-parameter", "", "limit,value,q")]
    [InlineData("?q=x&limit=0", "invalid-parameter", "limit", null)]
    [InlineData("?q=x&limit=101", "invalid-parameter", "limit", null)]
    [InlineData("?q=x&limit=", "invalid-parameter", "limit", null)]
    [InlineData("?q=x&limit=1.5", "invalid-parameter", "limit", null)]
    [InlineData("?q=x&limit=-1", "invalid-parameter", "limit", null)]
    [InlineData("?q=x&limit= 1", "invalid-parameter", "limit", null)]
    [InlineData("?q=x&limit=99999999999999", "invalid-parameter", "limit", null)]
    [InlineData("?q=x&limit=ten", "invalid-parameter", "limit", null)]
    [InlineData("?q=x&limit=1&limit=2", "invalid-parameter", "limit", null)]
    [InlineData("?q=x&value=c", "invalid-parameter", "value", "a,b")]
    [InlineData("?q=x&value=A", "invalid-parameter", "value", "a,b")]
    [InlineData("?q=", "invalid-parameter", "q", null)]
    [InlineData("?q=%20", "invalid-parameter", "q", null)]
    [InlineData("?q=sixsix", "invalid-parameter", "q", null)]
    [InlineData("?limit=1", "invalid-parameter", "q", null)]
    [InlineData("", "invalid-parameter", "q", null)]
    public void A_wrong_query_is_refused_with_what_is_allowed(string query, string kind, string parameter, string? allowed)
    {
        var read = ApiQuery.Read(Query(query), [Limit, Value, Text], out var problem);

        Assert.Null(read);
        Assert.NotNull(problem);
        Assert.Equal((kind, parameter, allowed), (problem.Kind.Name, problem.Parameter, problem.Allowed is { } list ? string.Join(',', list) : null));
        Assert.NotEmpty(problem.Detail.French);
        Assert.NotEmpty(problem.Detail.English);
    }

    [Fact]
    public void A_right_query_gives_its_values_and_defaults()
    {
        var read = ApiQuery.Read(Query("?q=été&value=b"), [Limit, Value, Text], out var problem);

        Assert.Null(problem);
        Assert.NotNull(read);
        Assert.Equal(("été", "b", 50), (read[Text], read[Value], read[Limit]));
    }

    [Fact]
    public void A_very_long_name_is_not_repeated_in_full()
    {
        ApiQuery.Read(Query($"?{new string('x', 5_000)}=1"), [Limit], out var problem);

        Assert.InRange(problem!.Parameter!.Length, 1, 60);
        Assert.InRange(problem.Detail.English.Length, 1, 300);
    }

    private static QueryCollection Query(string query) => new(QueryHelpers.ParseQuery(query));
}
