using System.Xml.Linq;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Tests.Unit.USync;

public sealed class XmlDifferenceTests
{
    [Theory]
    [InlineData("<a><b>1</b></a>", "<a><b>1</b></a>")]
    [InlineData("<a><b>1</b></a>", "<a><b>2</b></a>", "b: \"1\" → \"2\"")]
    [InlineData("<a x='1'/>", "<a x='2'/>", "@x: \"1\" → \"2\"")]
    [InlineData("<a/>", "<a><b>2</b></a>", "b: added \"2\"")]
    [InlineData("<a><b>2</b></a>", "<a/>", "b: removed \"2\"")]
    [InlineData("<a><b/><b>1</b></a>", "<a><b/><b>2</b></a>", "b': \"1\" → \"2\"")]
    [InlineData(
        "<a><v Culture='en'>1</v><v Culture='fr'>1</v></a>", "<a><v Culture='fr'>2</v></a>",
        "v[en]: removed \"1\"", "v[fr]: \"1\" → \"2\"")]
    [InlineData(
        "<a><p><Alias>x</Alias><n>1</n></p></a>", "<a><p><Alias>y</Alias><n>0</n></p><p><Alias>x</Alias><n>2</n></p></a>",
        "p[x]/n: \"1\" → \"2\"", "p[y]: added \"y0\"")]
    public void Each_difference_is_a_line(string current, string wanted, params string[] lines) =>
        Assert.Equal(lines, XmlDifference.Between(XElement.Parse(current), XElement.Parse(wanted)));

    [Fact]
    public void A_long_text_is_cut() => Assert.Equal(
        $"b: \"\" → \"{new string('x', 60)}…\"",
        Assert.Single(XmlDifference.Between(XElement.Parse("<a><b/></a>"), XElement.Parse($"<a><b>{new string('x', 61)}</b></a>"))));
}
