using System.Text;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Tests.Unit.Tracking.Spreadsheets;

public sealed class CsvSheetTests
{
    private const string Headers = "Engagement;Date;Évaluateur;Avancement;Note en français;Preuves";
    private const string Row = "12;2016-11-04;Gouvernement;Complet;Réalisé à l'été;https://example.org";

    private static readonly SheetLimits Limits = new(100);

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Headers + "\r\n" + Row)] },
        { "UTF-8 without", Encoding.UTF8.GetBytes(Headers + "\r\n" + Row) },
        { "UTF-16 little-endian with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Headers + "\r\n" + Row)] },
        { "UTF-16 big-endian with a mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Headers + "\r\n" + Row)] },
        { "UTF-16 without", Encoding.Unicode.GetBytes(Headers + "\r\n" + Row) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Headers + "\r\n" + Row) },
        { "line feeds only", Encoding.UTF8.GetBytes(Headers + "\n" + Row + "\n\n\n") },
        { "commas", Encoding.UTF8.GetBytes((Headers + "\n" + Row).Replace(';', ',')) },
        { "tabs", Encoding.UTF8.GetBytes((Headers + "\n" + Row).Replace(';', '\t')) },
        { "quotation marks", Encoding.UTF8.GetBytes(Headers + "\n" + string.Join(';', Row.Split(';').Select(cell => $"\"{cell}\""))) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void It_is_read_however_a_program_saved_it(string how, byte[] file)
    {
        var sheet = Read(file);

        var row = Assert.Single(sheet.Rows);
        Assert.Equal(2, row.Line);
        Assert.Equal(Row.Split(';'), row.Cells);
        Assert.True(ReportColumns.Find(sheet.Headers) is not null, how);
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D] },
        { "control characters", Encoding.UTF8.GetBytes(Headers + "\n" + Row + "\u0001") },
        { "broken UTF-8 after a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Headers), 0xC3, 0x28] },
        { "half a letter of UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Headers), 0x0A] },
        { "UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Headers)] },
        { "other columns", Encoding.UTF8.GetBytes("a;b;c\n1;2;3") },
        { "another separator", Encoding.UTF8.GetBytes((Headers + "\n" + Row).Replace(';', '|')) },
        { "one letter", "x"u8.ToArray() },
        { "a cell without end", Encoding.UTF8.GetBytes(Headers + "\n12;\"" + new string('a', 40_000)) },
        { "a quotation mark in the middle", Encoding.UTF8.GetBytes(Headers + "\n12;a\"b\";c") },
        { "more rows than allowed", Encoding.UTF8.GetBytes(Headers + "\n" + string.Concat(Enumerable.Repeat(Row + "\n", 101))) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_with_a_reason_in_both_languages(string what, byte[] file)
    {
        var refusal = Assert.Throws<SheetRefusedException>(() => Read(file));

        Assert.False(string.IsNullOrEmpty(refusal.Reason.French), what);
        Assert.NotEqual(refusal.Reason.French, refusal.Reason.English);
    }

    [Fact]
    public void A_cell_of_several_lines_counts_as_one_row()
    {
        var sheet = Read(Encoding.UTF8.GetBytes($"{Headers}\n12;2016-11-04;x;x;\"a\nb\nc\";y\n{Row}"));

        Assert.Equal([2, 3], sheet.Rows.Select(row => row.Line));
        Assert.Equal("a\nb\nc", sheet.Rows[0].Cells[4]);
    }

    [Theory]
    [InlineData("fr", ';')]
    [InlineData("en", ',')]
    public void What_is_written_is_read_again(string language, char separator)
    {
        SheetHeader[] headers = [.. ReportColumns.All.Select(column => new SheetHeader(ReportColumns.Header(column).In(language)))];
        string[] cells = ["12", "Titre; \"cité\"", "2016-11-04", "=1+1", "-2", "@x", "a\nb", "'=1", "l'été", "", "", "", ""];
        var file = CsvSheet.Write(headers, [[12, cells[1], new DateOnly(2016, 11, 4), .. cells[3..]]], language);

        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        Assert.Contains(separator, Encoding.UTF8.GetString(file).Split('\n')[0]);
        Assert.DoesNotContain($"{separator}=1+1", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.Equal(cells, Assert.Single(Read(file).Rows).Cells);
    }

    private static Sheet Read(byte[] file) => CsvSheet.Read(file, Limits, headers => ReportColumns.Find(headers) is not null);
}
