using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Tests.Integration.USync;

/// <summary>Every fault of a file is told with the line to look at.</summary>
[Collection(SyncedSites.Name)]
public sealed class FaultTests(ImportedStockSite imported) : IClassFixture<ImportedStockSite>
{
    [Theory]
    [InlineData("Languages/en-us.config", "</IsoCode>", "</Iso>", 4, "Not well-formed XML")]
    [InlineData("Languages/en-us.config", "<IsMandatory>false", "<IsMandatory>perhaps", 5, "\"perhaps\" is neither true nor false")]
    [InlineData("Languages/en-us.config", "<Fallback>fr-FR", "<Fallback>de-DE", 2, "fallback language \"de-DE\" is not in the site")]
    [InlineData("Dictionary/site.config", "Language=\"en-US\"", "Language=\"fr-FR\"", 6, "\"fr-FR\" is given twice")]
    [InlineData("DataTypes/Numeric.config", "Umbraco.Integer", "Umbraco.Abacus", 2, "no property editor \"Umbraco.Abacus\"")]
    [InlineData("DataTypes/Numeric.config", "[{}]", "[{]", 8, "<Config> is not a JSON object")]
    [InlineData("DataTypes/Numeric.config", "<DataType", "<Datatype", 9, "Not well-formed XML")]
    [InlineData("DataTypes/Numeric.config", "Key=\"2e6d3631-066e-44b8-aec4-96f09099b2b5\"", "Key=\"2\"", 2, "\"2\" is not a key")]
    [InlineData("Templates/par.config", "e1b7\" Alias=\"par\"", "0000\" Alias=\"nowhere\"", 2, "no view nowhere.cshtml")]
    [InlineData("ContentTypes/seo.config", "<Definition>01973dbc", "<Definition>00000dbc", 23, "property \"metaDescription\" is not in the site")]
    [InlineData("ContentTypes/seo.config", "Alias=\"sEO/meta\"", "Alias=\"other\"", 23, "lies in \"other\", which is none of the <Tabs>")]
    [InlineData("ContentTypes/axis.config", "-e4cd39730b3a\">seo<", "-000000000000\">sea<", 2, "composition \"sea\"")]
    [InlineData("ContentTypes/note.config", "Alias=\"note\"", "Alias=\"milestone\"", 2, "The alias \"milestone\" belongs to another item")]
    [InlineData("Content/report-q1.config", "<ContentType>progressReport", "<ContentType>rumour", 2, "type \"rumour\" is not in the site")]
    [InlineData("Content/report-q1.config", "<Parent Key=\"aa5484a4", "<Parent Key=\"00000000", 2, "parent \"Réduire les émissions\"")]
    [InlineData("Content/report-q1.config", "<period>", "<age><Value>1</Value></age><period>", 19, "has no property \"age\"")]
    [InlineData("Content/report-q1.config", "[25]", "[a quarter]", 17, "\"a quarter\" is not a whole number")]
    [InlineData("Content/report-q1.config", "<Value><![CDATA[25]", "<Value Culture=\"fr-FR\"><![CDATA[25]", 17, "\"percent\" has no culture")]
    [InlineData("Content/environnement.config", "<Name Culture=\"en-US\">", "<Name Culture=\"de-DE\">", 2, "language \"de-DE\" is not in the site")]
    [InlineData("Content/enfant.config", "Culture=\"fr-FR\"><![CDATA[x", "Culture=\"en-US\"><![CDATA[x", 108, "a value in en-US, in which the item has no name")]
    public async Task A_broken_file_is_named_with_its_line_and_reason(
        string file, string text, string broken, int line, string reason)
    {
        var site = imported.Site;
        var whole = site.Read(file);
        site.Edit(file, text, broken);

        var report = await site.CompareAsync();
        site.Write(file, whole);

        var failure = report.Failures().First(item => item.File.EndsWith(file, StringComparison.Ordinal));
        Assert.Contains(reason, failure.Message);
        Assert.Equal(line, failure.Line);
    }
}
