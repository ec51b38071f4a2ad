using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Tests.Unit.Tracking.Spreadsheets;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+33 1 42")]
    [InlineData("-12 %")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("  =1+1")]
    [InlineData("＝1+1")]
    [InlineData("'=1+1")]
    [InlineData("''@x")]
    public void What_would_be_a_formula_is_a_text_and_comes_back_unharmed(string text)
    {
        var written = FormulaGuard.Protect(text);

        Assert.StartsWith("'", written);
        Assert.NotEqual(text, written);
        Assert.Equal(text, FormulaGuard.Restore(written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bien")]
    [InlineData("l'État")]
    [InlineData("'Tis")]
    [InlineData("2016 = 2017")]
    [InlineData("'")]
    public void Any_other_text_stays_as_it_is(string text)
    {
        Assert.Equal(text, FormulaGuard.Protect(text));
        Assert.Equal(text, FormulaGuard.Restore(text));
    }

    [Fact]
    public void No_text_is_changed_by_going_out_and_in()
    {
        var random = new Random(20161207);
        const string Letters = "'=+-@ \t\r\nab＝";
        for (var attempt = 0; attempt < 20_000; attempt++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Letters[random.Next(Letters.Length)]));
            var written = FormulaGuard.Protect(text);

            Assert.Equal(text, FormulaGuard.Restore(written));
            Assert.DoesNotContain(written.TrimStart(' ').FirstOrDefault(), "=+-@\t\r\n＝");
        }
    }
}
