namespace OgpSummit.Benchmarks;

/// <summary>What the command line asks for: names of sections (none means all of them) and <c>--quick</c>.</summary>
internal sealed record BenchmarkOptions(IReadOnlySet<string> Sections, bool Quick)
{
    public const string Write = "write";
    public const string Boot = "boot";
    public const string Http = "http";
    public const string Search = "search";
    public const string Management = "management";
    public const string Editing = "editing";
    public const string Memory = "memory";
    public const string PostgreSql = "postgresql";
    public const string BackOffice = "backoffice";
    public const string Tracking = "tracking";

    private static readonly string[] _known = [Write, Boot, Http, Search, Management, Editing, Memory, PostgreSql, BackOffice, Tracking];

    /// <summary>How many documents were written when a measure is taken.</summary>
    public IReadOnlyList<int> Sizes => Quick ? [100, 1_000] : [100, 1_000, 10_000];

    public int Boots => Quick ? 1 : 3;

    /// <summary>Of the back office, each with an empty and with a full cache.</summary>
    public int Visits => Quick ? 3 : 7;

    /// <summary>Long enough for the hot code to be compiled twice.</summary>
    public TimeSpan WarmUp => TimeSpan.FromSeconds(Quick ? 0.5 : 2);

    public TimeSpan Duration => TimeSpan.FromSeconds(Quick ? 1 : 4);

    public bool Wants(string section) => Sections.Count == 0 || Sections.Contains(section);

    public bool IsOnly(string section) => Sections.Count == 1 && Sections.Contains(section);

    /// <exception cref="ArgumentException">A word is not known; the message lists those that are.</exception>
    public static BenchmarkOptions Parse(string[] arguments)
    {
        var sections = arguments.Where(argument => argument != "--quick").ToHashSet(StringComparer.Ordinal);
        return sections.FirstOrDefault(section => !_known.Contains(section)) is { } unknown
            ? throw new ArgumentException($"There is no section '{unknown}'. Sections: {string.Join(", ", _known)}; option: --quick.")
            : new(sections, arguments.Contains("--quick"));
    }
}
