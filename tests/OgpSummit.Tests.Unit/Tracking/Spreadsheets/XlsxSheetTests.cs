using System.IO.Compression;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Tests.Unit.Tracking.Spreadsheets;

public sealed class XlsxSheetTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly SheetLimits Limits = new(50);

    [Fact]
    public void What_is_written_is_read_again_and_no_cell_is_a_formula()
    {
        SheetHeader[] headers = [new("N°"), new("Date", IsDay: true), new("Note"), new("Vide")];
        var file = XlsxSheet.Write(headers, [[12, new DateOnly(2016, 11, 4), "=HYPERLINK(\"x\")\n<b> & \u0001fin", null], [null, null, "  b ", null]], "Rapports");

        var sheet = XlsxSheet.Read(file, Limits);

        Assert.Equal(headers.Select(header => header.Text), sheet.Headers.Take(4));
        Assert.Equal(["12", "2016-11-04", "=HYPERLINK(\"x\")\n<b> & fin", ""], sheet.Rows[0].Cells.Take(4));
        Assert.Equal([2, 3], sheet.Rows.Select(row => row.Line));
        Assert.DoesNotContain("<x:f", Part(file, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("&apos;=HYPERLINK", Part(file, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_somebody_sends_is_read_as_its_result()
    {
        var sheet = Read("""<row r="1"><c r="A1" t="str"><f>1+1</f><v>Titre</v></c></row><row r="3"><c r="A3"><f>A1</f><v>2</v></c></row>""");

        Assert.Equal("Titre", sheet.Headers[0]);
        var row = Assert.Single(sheet.Rows);
        Assert.Equal(("2", 3), (row.Cells[0], row.Line));
    }

    [Fact]
    public void Rows_and_columns_that_a_sheet_claims_cost_nothing()
    {
        var sheet = Read("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>h</t></is></c><c r="XFD1"><v>9</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>
            """);

        Assert.Equal("h", sheet.Headers[0]);
        Assert.True(sheet.Headers.Count <= SheetLimits.Columns);
        Assert.Empty(sheet.Rows);
    }

    public static TheoryData<string, Func<byte[]>> Hostile => new()
    {
        { "no archive", () => [(byte)'P', (byte)'K', 3, 4, 1, 2, 3] },
        { "an archive of something else", () => Archive(("a.txt", "a")) },
        { "an empty sheet file", () => Workbook(string.Empty) },
        { "a page", () => Archive(("xl/workbook.xml", "<html/>")) },
        { "entities", () => Workbook($"""<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;">]><worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&z;</t></is></c></row></sheetData></worksheet>""") },
        { "a text that is not there", () => Workbook(Sheet("""<row r="1"><c r="A1" t="s"><v>99</v></c></row>""")) },
        { "a sheet cut off", () => Workbook($"""<worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row>""") },
        { "a bomb", () => Archive(("xl/worksheets/sheet1.xml", new string(' ', 70 * 1024 * 1024))) },
        { "many entries", () => Archive([.. Enumerable.Range(0, 300).Select(number => ($"{number}.xml", "x"))]) },
        { "more rows than allowed", () => Workbook(Sheet(string.Concat(Enumerable.Range(1, 60).Select(row => $"""<row r="{row}"><c r="A{row}"><v>1</v></c></row>""")))) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_no_workbook_of_ours_is_refused(string what, Func<byte[]> make)
    {
        var refusal = Assert.Throws<SheetRefusedException>(() => SheetFile.Read(make(), Limits));

        Assert.False(string.IsNullOrEmpty(refusal.Reason.French), what);
    }

    [Fact]
    public void A_bomb_inside_a_small_file_is_not_unpacked_whole()
    {
        var bomb = Archive(("xl/worksheets/sheet1.xml", new string(' ', 70 * 1024 * 1024)));
        Assert.True(bomb.Length < 200_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<SheetRefusedException>(() => XlsxSheet.Read(bomb, Limits));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4_000_000);
    }

    private static Sheet Read(string rows) => XlsxSheet.Read(Workbook(Sheet(rows)), Limits);

    private static string Sheet(string rows) => $"""<worksheet xmlns="{Main}"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>""";

    private static byte[] Workbook(string sheet) => Archive(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/worksheets/sheet1.xml", sheet));

    private static byte[] Archive(params (string Name, string Text)[] entries)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private static string Part(byte[] file, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
