using OgpSummit.Plugin.Tracking.History;

namespace OgpSummit.Tests.Unit.Tracking;

public sealed class StoredValueTests
{
    [Theory]
    [InlineData("""["limited"]""", "[\n  \"limited\"\n]", true)]
    [InlineData("""{"date":"2016-09-15T00:00:00+00:00","timeZone":null}""", """{"date":"2016-09-15T00:00:00\u002B00:00"}""", true)]
    [InlineData("""[{"url":"https://a","udi":null}]""", """[{"url":"https://a"}]""", true)]
    [InlineData("[]", null, true)]
    [InlineData("", null, true)]
    [InlineData("""["limited"]""", """["complete"]""", false)]
    [InlineData("""[{"url":"https://a"}]""", """[{"url":"https://b"}]""", false)]
    [InlineData("une note", "une note.", false)]
    [InlineData("[une note", "[une note ", false)]
    [InlineData("une note", null, false)]
    public void Values_are_the_same_when_they_mean_the_same(string? one, string? other, bool same)
    {
        Assert.Equal(same, StoredValue.Same(one, other));
        Assert.Equal(same, StoredValue.Same(other, one));
    }
}
