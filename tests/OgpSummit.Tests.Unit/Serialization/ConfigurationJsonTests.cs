using OgpSummit.Runtime.Serialization;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Tests.Unit.Serialization;

public sealed class ConfigurationJsonTests
{
    private readonly ConfigurationJsonSerializer _json = new(new AsciiEncoders());

    [Fact]
    public void Configuration_is_stored_under_the_keys_of_its_fields()
    {
        var slider = _json.Deserialize<SliderConfiguration>("""{"enableRange":true,"minVal":1,"maxVal":9,"step":0.5}""")!;

        Assert.True(slider.EnableRange);
        Assert.Equal((1m, 9m, 0.5m), (slider.MinimumValue, slider.MaximumValue, slider.Step));
        Assert.Contains("\"minVal\":1", _json.Serialize(slider));
    }

    [Theory]
    [InlineData("""{"multiple":true}""", true)]
    [InlineData("""{"multiple":"1"}""", true)]
    [InlineData("""{"Multiple":1}""", true)]
    [InlineData("""{"multiple":"0"}""", false)]
    [InlineData("""{"multiple":""}""", false)]
    public void Switches_are_read_as_older_versions_wrote_them(string json, bool expected) =>
        Assert.Equal(expected, _json.Deserialize<DropDownFlexibleConfiguration>(json)!.Multiple);

    [Fact]
    public void A_picker_that_was_emptied_has_no_start_node() =>
        Assert.Null(_json.Deserialize<MediaPicker3Configuration>("""{"startNodeId":""}""")!.StartNodeId);

    [Fact]
    public void Numbers_may_be_texts() =>
        Assert.Equal(5, _json.Deserialize<MultiUrlPickerConfiguration>("""{"maxNumber":"5"}""")!.MaxNumber);

    [Fact]
    public void Modes_are_read_by_their_names() =>
        Assert.Equal(
            DateTimeConfiguration.TimeZoneMode.Custom,
            _json.Deserialize<DateTimeConfiguration>("""{"timeZones":{"mode":"custom","timeZones":["Europe/Paris"]}}""")!
                .TimeZones!.Mode);
}
