namespace OgpSummit.Benchmarks.Report;

/// <summary>A Markdown table with columns as wide as their widest cell, so that it also reads well in a terminal.</summary>
internal sealed class Table(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [columns];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(TextWriter output)
    {
        if (_rows.Count == 1)
        {
            return;
        }

        var widths = columns.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        output.WriteLine();
        output.WriteLine($"### {title}");
        output.WriteLine();
        output.WriteLine(Line(columns, widths));
        output.WriteLine(Line([.. widths.Select((width, column) => new string('-', width - 1) + (column == 0 ? "-" : ":"))], widths));
        foreach (var row in _rows.Skip(1))
        {
            output.WriteLine(Line(row, widths));
        }

        output.Flush();
    }

    private static string Line(string[] cells, int[] widths) =>
        $"| {string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |";
}
