using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.USync;
using OgpSummit.Runtime.USync.Command;
using OgpSummit.Runtime.USync.Export;
using OgpSummit.Runtime.USync.Import;
using OgpSummit.Runtime.USync.Reporting;
using OgpSummit.Tests.Common;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.DependencyInjection;

namespace OgpSummit.Tests.Integration.USync;

/// <summary>A site of its own on SQLite, with a copy of files that a test may change.</summary>
internal sealed class SyncedSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private SyncedSite(RuntimeHost host, TemporaryFolder folder)
    {
        Host = host;
        _folder = folder;
    }

    public RuntimeHost Host { get; }

    /// <summary>The folder that files are read from and written to.</summary>
    public string Files => Path.Combine(_folder.Path, "v17");

    public string Media => Path.Combine(_folder.Path, "media");

    /// <summary>With the files of the repository: the summit.</summary>
    public static Task<SyncedSite> WithSummitAsync(Action<USyncOptions>? configure = null) => StartAsync(CopySummit, configure);

    /// <summary>With the files of a stock site: small, and of nearly every form there is.</summary>
    public static Task<SyncedSite> WithStockFilesAsync(Action<USyncOptions>? configure = null) =>
        StartAsync(StockFiles.CopyTo, configure);

    public static Task<SyncedSite> WithStockFilesAsync(PostgreSqlServer server) =>
        StartAsync(StockFiles.CopyTo, null, compose => RuntimeHost.StartOnPostgreSqlAsync(server, compose));

    public Task<SyncReport> ImportAsync() => Host.Get<Importer>().RunAsync();

    public Task<SyncReport> CompareAsync() => Host.Get<Importer>().RunAsync(reportOnly: true);

    public Task<SyncReport> ExportAsync() => Host.Get<Exporter>().RunAsync();

    public async Task<(int ExitCode, string Output)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        return (await Host.Get<UsyncCommand>().RunAsync(["usync", .. args], output), output.ToString());
    }

    public string PathOf(string file) => Path.Combine(Files, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    public void Edit(string file, string text, string replacement)
    {
        Assert.Contains(text, Read(file));
        Write(file, Read(file).Replace(text, replacement, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _folder.Dispose();
    }

    private static Task<SyncedSite> StartAsync(Action<string> copyTo, Action<USyncOptions>? configure) =>
        StartAsync(copyTo, configure, RuntimeHost.StartOnSqliteAsync);

    private static async Task<SyncedSite> StartAsync(
        Action<string> copyTo, Action<USyncOptions>? configure, Func<Action<IUmbracoBuilder>, Task<RuntimeHost>> start)
    {
        var folder = new TemporaryFolder();
        var files = Path.Combine(folder.Path, "v17");
        copyTo(files);
        var host = await start(builder => builder.Services.Configure<USyncOptions>(options =>
        {
            options.Folders.Clear();
            options.Folders.Add(files);
            configure?.Invoke(options);
        }));
        WriteViews(files, Path.Combine(host.Folder, "Views"));
        return new SyncedSite(host, folder);
    }

    private static void CopySummit(string folder)
    {
        var source = Path.Combine(Repository.Root, "uSync");
        Copy(Path.Combine(source, "v17"), folder);
        Copy(Path.Combine(source, "media"), Path.Combine(Path.GetDirectoryName(folder)!, "media"));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Templates need views; of their text only the layout matters here.</summary>
    private static void WriteViews(string files, string views)
    {
        Directory.CreateDirectory(views);
        foreach (var template in Directory.EnumerateFiles(Path.Combine(files, "Templates")).Select(path => XElement.Load(path)))
        {
            var parent = template.Element("Parent")!.Value;
            var layout = parent.Length > 0 ? $"\"{parent}.cshtml\"" : "null";
            File.WriteAllText(Path.Combine(views, template.Attribute("Alias")!.Value + ".cshtml"), $"@{{ Layout = {layout}; }}\n");
        }
    }
}
