using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Unit.PropertyEditors;

/// <summary>Tests of three blocks as stock Umbraco was posted them and stored them, and of the element types they are of.</summary>
public abstract class BlockTests : IDisposable
{
    protected const string Alias = "Umbraco.BlockList";
    protected const string Milestone = "d2a79363-982f-4d2b-88fc-c584960e23d5";
    protected const string Note = "3776ed17-5d3b-4def-8bc6-e722669aaeef";
    protected const string Settings = "ad69659e-50d1-4dd9-8d34-0f1237dcb4ff";
    protected const string KickOff = "e3fc95ce-bdf2-4846-8bb4-b076937aab62";
    protected const string Delivery = "252f20d3-bb4d-4897-88be-8594c62085a3";
    protected const string Remark = "ca563207-dfc9-473e-87b5-c917195a0cb9";

    protected const string Configuration = $$"""
        {"blocks":[{"contentElementTypeKey":"{{Milestone}}","settingsElementTypeKey":"{{Settings}}"},
        {"contentElementTypeKey":"{{Note}}"}],"validationLimit":{"min":0,"max":5} }
        """;

    /// <summary>As stock Umbraco was posted it.</summary>
    protected const string Posted = $$"""
        {"layout":{"Umbraco.BlockList":[{"contentKey":"{{KickOff}}","settingsKey":"f9baada8-54d4-4165-8567-3f8f79a5ef0a"},
        {"contentKey":"{{Delivery}}","settingsKey":null},{"contentKey":"{{Remark}}"}]},
        "contentData":[{"key":"{{KickOff}}","contentTypeKey":"{{Milestone}}","values":[
        {"alias":"title","culture":null,"segment":null,"value":"Kick-off"},
        {"alias":"dueDate","culture":null,"segment":null,"value":{"date":"2026-02-01","timeZone":null} },
        {"alias":"done","culture":null,"segment":null,"value":true}]},
        {"key":"{{Delivery}}","contentTypeKey":"{{Milestone}}","values":[{"alias":"title","culture":null,"segment":null,"value":"Delivery"}]},
        {"key":"{{Remark}}","contentTypeKey":"{{Note}}","values":[
        {"alias":"text","culture":"fr-FR","segment":null,"value":"Note en français"},
        {"alias":"text","culture":"en-US","segment":null,"value":"Note in English"},
        {"alias":"weight","culture":null,"segment":null,"value":10}]}],
        "settingsData":[{"key":"f9baada8-54d4-4165-8567-3f8f79a5ef0a","contentTypeKey":"{{Settings}}","values":[
        {"alias":"highlight","culture":null,"segment":null,"value":true}]}],
        "expose":[{"contentKey":"{{KickOff}}","culture":null,"segment":null},
        {"contentKey":"{{Delivery}}","culture":null,"segment":null},{"contentKey":"{{Remark}}","culture":"fr-FR","segment":null}]}
        """;

    /// <summary>As stock Umbraco stored it.</summary>
    protected const string Stored =
        """{"contentData":[{"contentTypeKey":"d2a79363-982f-4d2b-88fc-c584960e23d5","key":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","values":[{"editorAlias":"Umbraco.TextBox","culture":null,"segment":null,"alias":"title","value":"Kick-off"},{"editorAlias":"Umbraco.DateOnly","culture":null,"segment":null,"alias":"dueDate","value":"{\u0022date\u0022:\u00222026-02-01T00:00:00\u002B00:00\u0022,\u0022timeZone\u0022:null}"},{"editorAlias":"Umbraco.TrueFalse","culture":null,"segment":null,"alias":"done","value":1}]},{"contentTypeKey":"d2a79363-982f-4d2b-88fc-c584960e23d5","key":"252f20d3-bb4d-4897-88be-8594c62085a3","values":[{"editorAlias":"Umbraco.TextBox","culture":null,"segment":null,"alias":"title","value":"Delivery"}]},{"contentTypeKey":"3776ed17-5d3b-4def-8bc6-e722669aaeef","key":"ca563207-dfc9-473e-87b5-c917195a0cb9","values":[{"editorAlias":"Umbraco.Integer","culture":null,"segment":null,"alias":"weight","value":10},{"editorAlias":"Umbraco.TextArea","culture":"en-US","segment":null,"alias":"text","value":"Note in English"},{"editorAlias":"Umbraco.TextArea","culture":"fr-FR","segment":null,"alias":"text","value":"Note en fran\u00E7ais"}]}],"settingsData":[{"contentTypeKey":"ad69659e-50d1-4dd9-8d34-0f1237dcb4ff","key":"f9baada8-54d4-4165-8567-3f8f79a5ef0a","values":[{"editorAlias":"Umbraco.TrueFalse","culture":null,"segment":null,"alias":"highlight","value":1}]}],"expose":[{"contentKey":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","culture":null,"segment":null},{"contentKey":"252f20d3-bb4d-4897-88be-8594c62085a3","culture":null,"segment":null},{"contentKey":"ca563207-dfc9-473e-87b5-c917195a0cb9","culture":"fr-FR","segment":null}],"layout":{"Umbraco.BlockList":[{"contentUdi":null,"settingsUdi":null,"contentKey":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","settingsKey":"f9baada8-54d4-4165-8567-3f8f79a5ef0a"},{"contentUdi":null,"settingsUdi":null,"contentKey":"252f20d3-bb4d-4897-88be-8594c62085a3","settingsKey":null},{"contentUdi":null,"settingsUdi":null,"contentKey":"ca563207-dfc9-473e-87b5-c917195a0cb9","settingsKey":null}]}}""";

    private protected EditorBench Bench { get; } = new();

    protected BlockTests()
    {
        AddElementType(Milestone, "milestone", varies: false,
            ("title", "Umbraco.TextBox", "{}"), ("dueDate", "Umbraco.DateOnly", "{}"), ("done", "Umbraco.TrueFalse", "{}"),
            ("links", "Umbraco.MultiUrlPicker", "{}"), ("topics", "Umbraco.Tags", """{"group":"topics"}"""),
            ("file", "Umbraco.UploadField", "{}"), ("inner", Alias, Configuration));
        AddElementType(Note, "note", varies: true, ("text", "Umbraco.TextArea", "{}"), ("weight", "Umbraco.Integer", """{"max":50}"""));
        AddElementType(Settings, "blockSettings", varies: false, ("highlight", "Umbraco.TrueFalse", "{}"));
        PropertyOf(Milestone, "title").Mandatory = true;
        PropertyOf(Note, "weight").Variations = ContentVariation.Nothing;
    }

    public void Dispose()
    {
        Bench.Dispose();
        GC.SuppressFinalize(this);
    }

    protected IPropertyType PropertyOf(string key, string alias) =>
        Bench.ElementTypes[Guid.Parse(key)].CompositionPropertyTypes.Single(property => property.Alias == alias);

    private void AddElementType(
        string key, string alias, bool varies, params (string Alias, string Editor, string Configuration)[] properties)
    {
        var shortStrings = Bench.Get<IShortStringHelper>();
        var variations = varies ? ContentVariation.Culture : ContentVariation.Nothing;
        var type = new ContentType(shortStrings, -1) { Key = Guid.Parse(key), Alias = alias, IsElement = true, Variations = variations };
        foreach (var property in properties)
        {
            type.AddPropertyType(new PropertyType(shortStrings, Bench.DataType(property.Editor, property.Configuration), property.Alias)
            {
                Key = Guid.NewGuid(),
                Variations = variations,
            });
        }

        Bench.ElementTypes[type.Key] = type;
    }
}
