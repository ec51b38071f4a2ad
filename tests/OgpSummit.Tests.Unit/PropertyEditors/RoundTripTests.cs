using System.Globalization;
using System.Text.Json.Nodes;

namespace OgpSummit.Tests.Unit.PropertyEditors;

/// <summary>Each row is a recording of stock Umbraco: what the back office posts, what is stored, what it gets back.</summary>
public sealed class RoundTripTests : IClassFixture<EditorBench>
{
    private readonly EditorBench _bench;

    public RoundTripTests(EditorBench bench)
    {
        _bench = bench;
        foreach (var key in new[] { "d1ad11b7-7869-48bb-8b36-2526b16cc5db", "2457bd0b-3bef-435a-8e3d-bde4ba083af7" })
        {
            bench.Entities[Guid.Parse(key)] = new(IsMedia: false, "home", Guid.NewGuid());
        }

        foreach (var key in new[] { "fc37d0d2-eeeb-4b45-8bfb-041c0d06314c", "40d98f17-4ae2-4a62-82af-8b246b4b0fef" })
        {
            bench.Entities[Guid.Parse(key)] = new(IsMedia: true, "Image", Guid.NewGuid(), "icon-picture");
        }
    }

    public static TheoryData<string, string, string, object, string?> Recorded { get; } = new()
    {
        { "Umbraco.TextBox", """{"maxChars":100}""", "\"Titre SEO\"", "Titre SEO", null },
        { "Umbraco.TextArea", """{"maxChars":500,"rows":4}""", "\"Résumé\\nsur deux lignes\"", "Résumé\nsur deux lignes", null },
        { "Umbraco.DropDown.Flexible", """{"multiple":false,"items":["Planned","Running","Done"]}""", """["Running"]""", """["Running"]""", null },
        { "Umbraco.DropDown.Flexible", """{"multiple":true,"items":["A","B","C"]}""", """["A","C"]""", """["A","C"]""", null },
        { "Umbraco.DateOnly", "{}", """{"date":"2026-01-15","timeZone":null}""", """{"date":"2026-01-15T00:00:00+00:00","timeZone":null}""", null },
        { "Umbraco.DateTimeUnspecified", """{"timeFormat":"HH:mm"}""", """{"date":"2026-03-01T10:30:00","timeZone":null}""", """{"date":"2026-03-01T10:30:00+00:00","timeZone":null}""", null },
        { "Umbraco.DateTimeWithTimeZone", """{"timeZones":{"mode":"all"}}""", """{"date":"2026-03-01T10:30:00+01:00","timeZone":"Europe/Paris"}""", """{"date":"2026-03-01T10:30:00+01:00","timeZone":"Europe/Paris"}""", null },
        { "Umbraco.TimeOnly", "{}", """{"date":"08:30:00","timeZone":null}""", """{"date":"0001-01-01T08:30:00+00:00","timeZone":null}""", null },
        { "Umbraco.DateTime", """{"format":"YYYY-MM-DD"}""", "\"2026-12-24 00:00:00\"", new DateTime(2026, 12, 24), null },
        { "Umbraco.TrueFalse", """{"default":false}""", "true", 1, null },
        { "Umbraco.Integer", """{"min":0,"max":100,"step":5}""", "40", 40, null },
        { "Umbraco.Decimal", """{"min":0,"max":1000000,"step":0.01}""", "1234.56", 1234.56m, null },
        { "Umbraco.Tags", """{"group":"topics","storageType":"Json"}""", """["eau","air"]""", """["eau","air"]""", null },
        { "Umbraco.Tags", """{"group":"topics","storageType":"Csv"}""", """["eau","air"]""", "eau,air", null },
        { "Umbraco.Slider", """{"enableRange":false,"minVal":0,"maxVal":100,"step":10}""", """{"from":40,"to":40}""", "40", null },
        { "Umbraco.Slider", """{"enableRange":true,"minVal":0,"maxVal":100,"step":10}""", """{"from":10,"to":60}""", "10,60", null },
        { "Umbraco.ColorPicker", """{"useLabel":true,"items":[{"value":"1d7a46","label":"Green"}]}""", """{"value":"#1d7a46","label":"Green"}""", """{"value":"#1d7a46","label":"Green"}""", null },
        { "Umbraco.EmailAddress", "{}", "\"team@example.com\"", "team@example.com", null },
        { "Umbraco.CheckBoxList", """{"items":["Citizens","Companies","Schools"]}""", """["Citizens","Schools"]""", """["Citizens","Schools"]""", null },
        { "Umbraco.RadioButtonList", """{"items":["Low","High"]}""", "\"High\"", "High", null },
        { "Umbraco.MultipleTextstring", """{"min":0,"max":4}""", """["Ville","Région"]""", "Ville\nRégion", null },
        { "Umbraco.ContentPicker", "{}", "\"d1ad11b7-7869-48bb-8b36-2526b16cc5db\"", "umb://document/d1ad11b7786948bb8b362526b16cc5db", null },
        {
            "Umbraco.MultiNodeTreePicker", """{"startNode":{"type":"content"},"minNumber":0,"maxNumber":3}""",
            """[{"type":"document","unique":"d1ad11b7-7869-48bb-8b36-2526b16cc5db"},{"type":"document","unique":"2457bd0b-3bef-435a-8e3d-bde4ba083af7"}]""",
            "umb://document/d1ad11b7786948bb8b362526b16cc5db,umb://document/2457bd0b3bef435a8e3dbde4ba083af7", null
        },
        {
            "Umbraco.MediaPicker3", """{"multiple":true,"validationLimit":{"min":0,"max":3},"enableLocalFocalPoint":true,"crops":[{"alias":"wide","label":"Wide","width":1200,"height":400}]}""",
            """[{"key":"912c3b87-c5f1-4956-897e-b0fb5703e561","mediaKey":"fc37d0d2-eeeb-4b45-8bfb-041c0d06314c","mediaTypeAlias":"Image","crops":[{"alias":"wide","width":1200,"height":400,"coordinates":{"x1":0.1,"x2":0.1,"y1":0.2,"y2":0}}],"focalPoint":{"left":0.3,"top":0.4}},{"key":"b40dc575-3c77-4703-8ca9-49696c9fe0b3","mediaKey":"40d98f17-4ae2-4a62-82af-8b246b4b0fef","mediaTypeAlias":"Image","crops":[],"focalPoint":null}]""",
            """[{"key":"912c3b87-c5f1-4956-897e-b0fb5703e561","mediaKey":"fc37d0d2-eeeb-4b45-8bfb-041c0d06314c","mediaTypeAlias":"Image","crops":[{"alias":"wide","width":1200,"height":400,"coordinates":{"x1":0.1,"y1":0.2,"x2":0.1,"y2":0}}],"focalPoint":{"left":0.3,"top":0.4}},{"key":"b40dc575-3c77-4703-8ca9-49696c9fe0b3","mediaKey":"40d98f17-4ae2-4a62-82af-8b246b4b0fef","mediaTypeAlias":"Image","crops":[],"focalPoint":null}]""",
            """[{"key":"912c3b87-c5f1-4956-897e-b0fb5703e561","mediaKey":"fc37d0d2-eeeb-4b45-8bfb-041c0d06314c","mediaTypeAlias":"Image","crops":[{"alias":"wide","width":1200,"height":400,"coordinates":{"x1":0.1,"y1":0.2,"x2":0.1,"y2":0}}],"focalPoint":{"left":0.3,"top":0.4}},{"key":"b40dc575-3c77-4703-8ca9-49696c9fe0b3","mediaKey":"40d98f17-4ae2-4a62-82af-8b246b4b0fef","mediaTypeAlias":"Image","crops":[{"alias":"wide","width":1200,"height":400,"coordinates":null}],"focalPoint":null}]"""
        },
        {
            "Umbraco.MultiUrlPicker", """{"minNumber":0,"maxNumber":5}""",
            """[{"icon":"icon-home","name":"Accueil","published":true,"queryString":"#top","target":null,"trashed":false,"type":"document","unique":"d1ad11b7-7869-48bb-8b36-2526b16cc5db","url":"/x"},{"icon":"icon-link","name":"Dehors","published":true,"queryString":"?q=1","target":"_blank","trashed":false,"type":"external","unique":null,"url":"https://example.com"},{"icon":"icon-picture","name":"Le plan","published":true,"queryString":null,"target":null,"type":"media","unique":"fc37d0d2-eeeb-4b45-8bfb-041c0d06314c","url":null}]""",
            """[{"name":"Accueil","target":null,"unique":null,"type":null,"udi":"umb://document/d1ad11b7786948bb8b362526b16cc5db","url":null,"queryString":"#top","culture":null},{"name":"Dehors","target":"_blank","unique":null,"type":null,"udi":null,"url":"https://example.com","queryString":"?q=1","culture":null},{"name":"Le plan","target":null,"unique":null,"type":null,"udi":"umb://media/fc37d0d2eeeb4b458bfb041c0d06314c","url":null,"queryString":null,"culture":null}]""",
            """[{"icon":"icon-home","name":"Accueil","published":true,"queryString":"#top","target":null,"trashed":false,"type":"document","unique":"d1ad11b7-7869-48bb-8b36-2526b16cc5db","url":"/page/d1ad11b7-7869-48bb-8b36-2526b16cc5db","culture":null},{"icon":"icon-link","name":"Dehors","published":true,"queryString":"?q=1","target":"_blank","trashed":false,"type":"external","unique":null,"url":"https://example.com","culture":null},{"icon":"icon-picture","name":"Le plan","published":true,"queryString":null,"target":null,"trashed":false,"type":"media","unique":"fc37d0d2-eeeb-4b45-8bfb-041c0d06314c","url":"/media/fc37d0d2-eeeb-4b45-8bfb-041c0d06314c.png","culture":null}]"""
        },
        { "Umbraco.UploadField", """{"fileExtensions":["pdf"]}""", """{"src":"/media/hbng5vbs/annexe.pdf"}""", "/media/hbng5vbs/annexe.pdf", null },
        {
            "Umbraco.ImageCropper", "{}",
            """{"src":"/media/lunhcsuc/hero-photo.png","focalPoint":{"left":0.25,"top":0.75},"crops":[{"alias":"wide","width":1200,"height":400}]}""",
            """{"focalPoint":{"left":0.25,"top":0.75},"crops":[],"src":"/media/lunhcsuc/hero-photo.png"}""",
            """{"focalPoint":{"left":0.25,"top":0.75},"crops":[],"src":"/media/lunhcsuc/hero-photo.png"}"""
        },
        {
            "Umbraco.RichText", "{}",
            """{"markup":"<p>Bonjour</p>","blocks":{"layout":{},"contentData":[],"settingsData":[],"expose":[]}}""",
            """{"markup":"\u003Cp\u003EBonjour\u003C/p\u003E","blocks":{"contentData":[],"settingsData":[],"expose":[],"layout":{}}}""",
            null
        },
    };

    /// <param name="shown">Null where what is shown is what was posted.</param>
    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_posted_value_is_stored_and_shown_as_stock_does(
        string alias, string configuration, string posted, object stored, string? shown)
    {
        var actual = _bench.Store(alias, configuration, posted);

        Assert.Equal(stored, actual);
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(shown ?? posted), JsonNode.Parse(_bench.Show(alias, configuration, stored))),
            _bench.Show(alias, configuration, stored));
        Assert.Empty(_bench.Faults(alias, configuration, _bench.Posted(posted), mandatory: true));
        Assert.Empty(_bench.Faults(alias, configuration, stored, mandatory: true));
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void What_is_shown_can_be_posted_back_and_stays_the_same(
        string alias, string configuration, string posted, object stored, string? shown)
    {
        Assert.NotNull(posted);
        Assert.NotNull(shown ?? posted);
        Assert.Equal(stored, _bench.Store(alias, configuration, _bench.Show(alias, configuration, stored), stored));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-US")]
    public void Decimals_do_not_depend_on_the_language_of_the_server(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(12.5m, _bench.Store("Umbraco.Decimal", "{}", "\"12.5\""));
            Assert.Equal(12.5m, _bench.Store("Umbraco.Decimal", "{}", "12.5"));
            Assert.Null(_bench.Store("Umbraco.Decimal", "{}", "\"12,5\""));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Umbraco.TextBox", "\"\"")]
    [InlineData("Umbraco.DropDown.Flexible", "[]")]
    [InlineData("Umbraco.CheckBoxList", "[]")]
    [InlineData("Umbraco.Tags", "[]")]
    [InlineData("Umbraco.MultipleTextstring", "[\"\",\" \"]")]
    [InlineData("Umbraco.MediaPicker3", "[]")]
    [InlineData("Umbraco.MediaPicker3", "\"[]\"")]
    [InlineData("Umbraco.MultiUrlPicker", "[]")]
    [InlineData("Umbraco.MultiUrlPicker", "\"[]\"")]
    [InlineData("Umbraco.MultiNodeTreePicker", "[]")]
    [InlineData("Umbraco.DateOnly", "{\"date\":null,\"timeZone\":null}")]
    [InlineData("Umbraco.RichText", "{\"markup\":\"\",\"blocks\":null}")]
    [InlineData("Umbraco.UploadField", "{\"src\":\"\"}")]
    [InlineData("Umbraco.BlockList", "{\"layout\":{},\"contentData\":[],\"settingsData\":[],\"expose\":[]}")]
    [InlineData("Umbraco.Decimal", "null")]
    public void Nothing_is_stored_as_nothing_and_is_not_enough_where_a_value_is_needed(string alias, string posted)
    {
        Assert.Null(_bench.Store(alias, "{}", posted));
        Assert.Contains(
            Assert.Single(_bench.Faults(alias, "{}", _bench.Posted(posted), mandatory: true)),
            new[] { "#validation_invalidNull", "#validation_invalidEmpty" });
        Assert.Empty(_bench.Faults(alias, "{}", _bench.Posted(posted)));
    }
}
