using OgpSummit.Runtime.Persistence.Documents;

namespace OgpSummit.Tests.Unit.Persistence;

public sealed class StoredValueComparisonTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("é", "é")]
    [InlineData("""["é"]""", """["\u00E9"]""")]
    [InlineData("""{"a":"<p>","b":1}""", """{"b":1, "a":"\u003Cp\u003E"}""")]
    [InlineData("""{"value":"[{\"name\":\"é\"}]"}""", """{"value":"[{\"name\":\"\\u00E9\"}]"}""")]
    [InlineData("[not json", "[not json")]
    public void One_text_in_two_spellings_is_the_same(string? first, string? second) =>
        Assert.True(StoredValueComparison.AreSame(first, second));

    [Theory]
    [InlineData(null, "")]
    [InlineData("é", "\\u00E9")]
    [InlineData("""["a","b"]""", """["b","a"]""")]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1,"c":2}""")]
    [InlineData("""{"a":1}""", """{"a":"1"}""")]
    [InlineData("""["é"]""", """["e"]""")]
    [InlineData("[not json", "[ not json")]
    public void What_says_something_else_is_not(string? first, string? second) =>
        Assert.False(StoredValueComparison.AreSame(first, second));
}
