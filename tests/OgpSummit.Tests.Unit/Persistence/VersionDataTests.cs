using OgpSummit.Runtime.Persistence.Versions;

namespace OgpSummit.Tests.Unit.Persistence;

/// <summary>The JSON of a version is the only copy of what editors wrote.</summary>
public sealed class VersionDataTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Parité — « l'œuvre » de l'État")]
    [InlineData("quotes \" and \\ and \"fr-FR\":[ and \u0007 and 😀")]
    [InlineData(0)]
    [InlineData(int.MinValue)]
    public void A_value_comes_back_as_it_was(object value) => Assert.Equal(value, RoundTrip(value));

    [Theory]
    [InlineData("48.8771")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("1.50")]
    public void A_decimal_keeps_its_digits(string number)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(number, ((decimal)RoundTrip(value)).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_date_keeps_its_clock_and_belongs_to_no_zone()
    {
        var value = new DateTime(2016, 12, 7, 9, 30, 0, 123, 456, DateTimeKind.Utc);

        var read = Assert.IsType<DateTime>(RoundTrip(value));

        Assert.Equal((value.Ticks, DateTimeKind.Unspecified), (read.Ticks, read.Kind));
    }

    [Fact]
    public void Names_and_values_stay_with_their_cultures()
    {
        var data = new VersionData { Names = { ["fr-FR"] = new CultureName("Nom", DateTime.UnixEpoch) } };
        data.Add(7, new StoredValue("fr-FR", null, "un"));
        data.Add(7, new StoredValue("en-US", "mobile", "one"));
        data.Add(12, new StoredValue(null, null, 3));

        var read = VersionData.Read(data.Write());

        Assert.Equal(new CultureName("Nom", DateTime.UnixEpoch), read.Names["FR-fr"]);
        Assert.Equal([new("fr-FR", null, "un"), new("en-US", "mobile", "one")], read.Values[7]);
        Assert.Equal([new StoredValue(null, null, 3)], read.Values[12]);
        Assert.Equal([7, 12], read.Values.Keys);
    }

    [Fact]
    public void The_shape_is_that_which_queries_search() => Assert.Equal(
        """{"p":{"7":[["fr-FR",null,"État"]]},"n":{"fr-FR":["Nom","1970-01-01T00:00:00Z"]}}""",
        With(new StoredValue("fr-FR", null, "État"), new CultureName("Nom", DateTime.UnixEpoch)).Write());

    [Fact]
    public void Any_other_type_is_refused() =>
        Assert.Throws<NotSupportedException>(() => With(new StoredValue(null, null, Guid.Empty)).Write());

    private static object RoundTrip(object value) =>
        VersionData.Read(With(new StoredValue(null, null, value)).Write()).Values[7][0].Value;

    private static VersionData With(StoredValue value, CultureName? name = null)
    {
        var data = new VersionData();
        data.Add(7, value);
        if (name is not null)
        {
            data.Names["fr-FR"] = name.Value;
        }

        return data;
    }
}
