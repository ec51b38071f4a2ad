using System.Globalization;

namespace OgpSummit.Tests.Unit.PropertyEditors;

/// <summary>Bad input: what the editor is told, posted and stored alike; and what is not a value at all is not stored.</summary>
public sealed class ValidationTests : IClassFixture<EditorBench>
{
    private const string Known = "d1ad11b7-7869-48bb-8b36-2526b16cc5db";
    private const string KnownMedia = "fc37d0d2-eeeb-4b45-8bfb-041c0d06314c";
    private const string OtherMedia = "40d98f17-4ae2-4a62-82af-8b246b4b0fef";
    private const string Unknown = "28b64c97-8ecd-4d9d-8ab0-c890955269c4";
    private const string Commitment = "4d09d302-5021-432f-812a-57a30e2cce29";

    private readonly EditorBench _bench;

    public ValidationTests(EditorBench bench)
    {
        _bench = bench;
        bench.Entities[Guid.Parse(Known)] = new(IsMedia: false, "home", Guid.NewGuid());
        bench.Entities[Guid.Parse(KnownMedia)] = new(IsMedia: true, "Image", Guid.NewGuid());
        bench.Entities[Guid.Parse(OtherMedia)] = new(IsMedia: true, "File", Guid.NewGuid());
    }

    [Theory]
    [InlineData("Umbraco.Integer", "\"abc\"", "The value abc is not a valid integer")]
    [InlineData("Umbraco.Integer", "12.5", "The value 12.5 is not a valid integer")]
    [InlineData("Umbraco.Integer", "7000000000", "The value 7000000000 is not a valid integer")]
    [InlineData("Umbraco.Decimal", "\"12,5\"", "The value 12,5 is not a valid decimal; the decimal separator is a point")]
    [InlineData("Umbraco.Decimal", "{\"a\":1}", "is not a valid decimal")]
    [InlineData("Umbraco.DateOnly", "{\"date\":\"tomorrow\",\"timeZone\":null}", "Invalid date")]
    [InlineData("Umbraco.DateOnly", "{\"date\":\"12/01/2026\"}", "Invalid date")]
    [InlineData("Umbraco.DateOnly", "\"2026-01-15\"", "Invalid date")]
    [InlineData("Umbraco.DateTime", "\"24.12.2026\"", "Invalid date")]
    [InlineData("Umbraco.TimeOnly", "{\"date\":\"25:00:00\"}", "Invalid date")]
    [InlineData("Umbraco.TrueFalse", "\"maybe\"", "does not have the form")]
    [InlineData("Umbraco.TextBox", "{\"a\":1}", "does not have the form")]
    [InlineData("Umbraco.TextBox", "[\"a\"]", "does not have the form")]
    [InlineData("Umbraco.Tags", "{\"a\":1}", "does not have the form")]
    [InlineData("Umbraco.Slider", "{\"from\":\"a\"}", "does not have the form")]
    [InlineData("Umbraco.MultiNodeTreePicker", "[{\"type\":\"planet\",\"unique\":\"d1ad11b7-7869-48bb-8b36-2526b16cc5db\"}]", "does not have the form")]
    [InlineData("Umbraco.MultiNodeTreePicker", "[{\"type\":\"document\",\"unique\":\"x\"}]", "does not have the form")]
    [InlineData("Umbraco.MediaPicker3", "[{\"key\":\"x\",\"mediaKey\":\"y\"}]", "does not have the form")]
    [InlineData("Umbraco.MediaPicker3", "[null]", "does not have the form")]
    [InlineData("Umbraco.MultiUrlPicker", "[{\"type\":\"document\",\"unique\":\"x\"}]", "does not have the form")]
    [InlineData("Umbraco.MultiUrlPicker", "{\"url\":\"/x\"}", "does not have the form")]
    [InlineData("Umbraco.RichText", "[\"a\"]", "does not have the form")]
    [InlineData("Umbraco.RichText", "{\"markup\":{\"a\":1}}", "does not have the form")]
    [InlineData("Umbraco.BlockList", "\"text\"", "does not have the form")]
    [InlineData("Umbraco.BlockList", "{\"layout\":{\"Umbraco.BlockList\":[{}]}}", "does not have the form")]
    [InlineData("Umbraco.ColorPicker", "{\"label\":\"Green\"}", "does not have the form")]
    [InlineData("Umbraco.UploadField", "{\"temporaryFileId\":\"x\"}", "does not have the form")]
    public void What_is_not_such_a_value_is_refused_and_not_stored(string alias, string posted, string text)
    {
        Assert.Contains(text, Assert.Single(_bench.Faults(alias, "{}", _bench.Posted(posted))));
        Assert.Null(_bench.Store(alias, "{}", posted));
    }

    [Theory]
    [InlineData("Umbraco.TextBox", """{"maxChars":3}""", "\"abcde\"", "The string length exceeds the maximum length of 3 characters, 2 too many.")]
    [InlineData("Umbraco.TextArea", """{"maxChars":3}""", "\"abcde\"", "The string length exceeds the maximum length of 3 characters, 2 too many.")]
    [InlineData("Umbraco.DropDown.Flexible", """{"items":["Done"]}""", """["Nope"]""", "The value 'Nope' is not one of the available options.")]
    [InlineData("Umbraco.DropDown.Flexible", """{"items":["A","B"]}""", """["A","B"]""", "Maximum 1 entries, you have entered <strong>1</strong> too many.")]
    [InlineData("Umbraco.CheckBoxList", """{"items":["Citizens"]}""", """["Martians","Men"]""", "The values 'Martians, Men' are not found in the available options.")]
    [InlineData("Umbraco.RadioButtonList", """{"items":["Low"]}""", "\"High\"", "The value 'High' is not one of the available options.")]
    [InlineData("Umbraco.Integer", """{"min":0,"max":100}""", "103", "The value 103 is greater than the allowed maximum value of 100")]
    [InlineData("Umbraco.Integer", """{"min":10}""", "3", "The value 3 is less than the allowed minimum value of 10")]
    [InlineData("Umbraco.Integer", """{"min":0,"step":5}""", "7", "The value 7 does not correspond with the configured step value of 5 and minimum value of 0")]
    [InlineData("Umbraco.Decimal", """{"min":0,"step":0.25}""", "0.3", "The value 0.3 does not correspond with the configured step value of 0.25 and minimum value of 0")]
    [InlineData("Umbraco.Decimal", "{}", "0.12345678", "The value 0.12345678 does not correspond with the configured step value of 0.000001 and minimum value of 0")]
    [InlineData("Umbraco.EmailAddress", "{}", "\"not-an-email\"", "Invalid email")]
    [InlineData("Umbraco.ColorPicker", """{"items":[{"value":"1d7a46","label":"Green"}]}""", """{"value":"#000000","label":"Black"}""", "The selected color '#000000' is not one of the available options.")]
    [InlineData("Umbraco.Slider", """{"minVal":0,"maxVal":100,"step":10}""", """{"from":500,"to":500}""", "The value 500 is greater than the allowed maximum value of 100")]
    [InlineData("Umbraco.Slider", """{"enableRange":true,"minVal":0,"maxVal":100}""", """{"from":60,"to":10}""", "The value 60,10 is not expected to have a to value less than the from value")]
    [InlineData("Umbraco.MultipleTextstring", """{"min":0,"max":2}""", """["1","2","3"]""", "The 3 items provided are greater than the allowed maximum of 2")]
    [InlineData("Umbraco.MultipleTextstring", """{"min":2}""", """["1"]""", "The 1 item provided is less than the allowed minimum of 2")]
    [InlineData("Umbraco.DateTimeWithTimeZone", """{"timeZones":{"mode":"custom","timeZones":["Europe/Paris"]}}""", """{"date":"2026-03-01T10:30:00+00:00","timeZone":"Europe/London"}""", "The time zone 'Europe/London' is not one of the available options")]
    [InlineData("Umbraco.DateTimeWithTimeZone", "{}", """{"date":"2026-03-01T10:30:00+00:00","timeZone":"Mars/Base"}""", "The time zone 'Mars/Base' is not one of the available options")]
    [InlineData("Umbraco.MultiUrlPicker", """{"maxNumber":1}""", """[{"type":"external","url":"https://a.example"},{"type":"external","url":"https://b.example"}]""", "Maximum 1 entries, you have entered <strong>1</strong> too many.")]
    [InlineData("Umbraco.MultiUrlPicker", "{}", """[{"type":"external","url":"javascript:alert(1)"}]""", "The address 'javascript:alert(1)' is not a link that can be followed")]
    [InlineData("Umbraco.MultiUrlPicker", "{}", """[{"type":"external","url":"java\nscript:alert(1)"}]""", "is not a link that can be followed")]
    [InlineData("Umbraco.MultiUrlPicker", "{}", """[{"type":"external","url":"data:text/html,x"}]""", "is not a link that can be followed")]
    [InlineData("Umbraco.MultiNodeTreePicker", """{"minNumber":2}""", """[{"type":"document","unique":"d1ad11b7-7869-48bb-8b36-2526b16cc5db"}]""", "Minimum 2 entries, requires <strong>1</strong> more.")]
    [InlineData("Umbraco.MultiNodeTreePicker", """{"startNode":{"type":"content"}}""", """[{"type":"media","unique":"fc37d0d2-eeeb-4b45-8bfb-041c0d06314c"}]""", "The selected item is of the wrong type.")]
    [InlineData("Umbraco.MediaPicker3", """{"multiple":false}""", """[{"mediaKey":"fc37d0d2-eeeb-4b45-8bfb-041c0d06314c"},{"mediaKey":"40d98f17-4ae2-4a62-82af-8b246b4b0fef"}]""", "Multiple selected media is not allowed.")]
    [InlineData("Umbraco.MediaPicker3", """{"multiple":true,"validationLimit":{"max":1}}""", """[{"mediaKey":"fc37d0d2-eeeb-4b45-8bfb-041c0d06314c"},{"mediaKey":"40d98f17-4ae2-4a62-82af-8b246b4b0fef"}]""", "Maximum 1 entries, you have entered <strong>1</strong> too many.")]
    [InlineData("Umbraco.MediaPicker3", "{}", """[{"mediaKey":"fc37d0d2-eeeb-4b45-8bfb-041c0d06314c","focalPoint":{"left":7,"top":0}}]""", "does not have the form")]
    public void A_value_outside_of_its_limits_is_refused_when_posted_and_when_stored(
        string alias, string configuration, string posted, string text)
    {
        Assert.Contains(text, Assert.Single(_bench.Faults(alias, configuration, _bench.Posted(posted))));

        // A draft may be stored with it, and cannot be published.
        var stored = _bench.Store(alias, configuration, posted);
        Assert.NotNull(stored);
        if (alias != "Umbraco.Slider")
        {
            Assert.Contains(text, Assert.Single(_bench.Faults(alias, configuration, stored)));
        }
    }

    [Theory]
    [InlineData("Umbraco.MultiNodeTreePicker", "{}", $$"""[{"type":"document","unique":"{{Unknown}}"}]""", "The chosen content does not exist.")]
    [InlineData("Umbraco.MultiNodeTreePicker", $$"""{"filter":"{{Commitment}}"}""", $$"""[{"type":"document","unique":"{{Known}}"}]""", "The chosen content is of invalid type.")]
    [InlineData("Umbraco.MediaPicker3", "{}", $$"""[{"mediaKey":"{{Unknown}}"}]""", "The chosen content does not exist.")]
    [InlineData("Umbraco.MediaPicker3", $$"""{"filter":"{{Commitment}}"}""", $$"""[{"mediaKey":"{{KnownMedia}}"}]""", "The chosen media type is invalid.")]
    [InlineData("Umbraco.MultiUrlPicker", "{}", $$"""[{"type":"media","unique":"{{Unknown}}"}]""", "The chosen content does not exist.")]
    public void What_does_not_exist_cannot_be_picked_but_may_be_deleted_later(
        string alias, string configuration, string posted, string text)
    {
        Assert.Contains(text, _bench.Faults(alias, configuration, _bench.Posted(posted)));

        Assert.Empty(_bench.Faults(alias, configuration, _bench.Store(alias, configuration, posted)));
    }

    [Theory]
    [InlineData("Umbraco.TextBox", "\"bad ref\"", "^ENG-\\d{3}$")]
    [InlineData("Umbraco.MultipleTextstring", "[\"ENG-001\",\"bad\"]", "^ENG-\\d{3}$")]
    [InlineData("Umbraco.Tags", "[\"a b\"]", "^\\w+$")]
    [InlineData("Umbraco.RichText", "{\"markup\":\"<p>a</p>\"}", "<h2>")]
    [InlineData("Umbraco.TextBox", "\"anything\"", "([unclosed")]
    public void A_pattern_is_tried_on_each_text(string alias, string posted, string pattern) =>
        Assert.Equal(
            ["#validation_invalidPattern"], _bench.Faults(alias, "{}", _bench.Posted(posted), format: pattern));

    [Fact]
    public void A_pattern_that_runs_away_refuses_instead_of_hanging() =>
        Assert.Equal(
            ["#validation_invalidPattern"],
            _bench.Faults("Umbraco.TextBox", "{}", new string('a', 60) + "!", format: "^(a+)+$"));

    [Theory]
    [InlineData("Umbraco.DropDown.Flexible", """{"items":["A","A"]}""", "'A' occurs more than once")]
    [InlineData("Umbraco.CheckBoxList", """{"items":["A"," "]}""", "An option cannot be blank")]
    [InlineData("Umbraco.ColorPicker", """{"items":[{"value":"green","label":"Green"}]}""", "'green' is not a hexadecimal colour")]
    [InlineData("Umbraco.Integer", """{"min":9,"max":1}""", "The minimum 9 is above the maximum 1")]
    [InlineData("Umbraco.Slider", """{"minVal":9,"maxVal":1}""", "The minimum 9 is above the maximum 1")]
    [InlineData("Umbraco.MediaPicker3", """{"validationLimit":{"min":3,"max":2}}""", "The minimum 3 is above the maximum 2")]
    [InlineData("Umbraco.MultiUrlPicker", """{"minNumber":3,"maxNumber":2}""", "The minimum 3 is above the maximum 2")]
    [InlineData("Umbraco.MultipleTextstring", """{"min":3,"max":2}""", "The minimum 3 is above the maximum 2")]
    [InlineData("Umbraco.ImageCropper", """{"crops":[{"alias":"wide","width":0,"height":5}]}""", "The value of 'wide' must be positive")]
    [InlineData("Umbraco.BlockList", """{"blocks":[{"contentElementTypeKey":"d2a79363-982f-4d2b-88fc-c584960e23d5"},{"contentElementTypeKey":"d2a79363-982f-4d2b-88fc-c584960e23d5"}]}""", "occurs more than once")]
    [InlineData("Umbraco.DateTimeWithTimeZone", """{"timeZones":{"mode":"custom","timeZones":["Mars/Base"]}}""", "The time zone 'Mars/Base' is not one of the available options")]
    [InlineData("Umbraco.MediaPicker3", """{"startNodeId":"not a key"}""", "The configuration cannot be read")]
    public void A_data_type_that_makes_no_sense_is_refused(string alias, string configuration, string text) =>
        Assert.Contains(text, Assert.Single(_bench.ConfigurationFaults(alias, configuration)));

    [Fact]
    public void A_text_box_holds_what_its_column_would_hold() =>
        Assert.Contains(
            "maximum length of 512", Assert.Single(_bench.Faults("Umbraco.TextBox", "{}", new string('x', 513))));

    [Fact]
    public void A_minimum_of_entries_binds_an_empty_value_too() =>
        Assert.Contains(
            "Minimum 2 entries", Assert.Single(_bench.Faults("Umbraco.MediaPicker3", """{"multiple":true,"validationLimit":{"min":2}}""", null)));

    [Fact]
    public void French_editors_are_told_in_French()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        try
        {
            Assert.Equal(
                ["La valeur 103 est supérieure au maximum autorisé, 100"],
                _bench.Faults("Umbraco.Integer", """{"max":100}""", 103));
            Assert.Equal(["Date non valide"], _bench.Faults("Umbraco.DateOnly", "{}", "demain"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
