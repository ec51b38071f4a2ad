using System.Xml.Linq;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.USync;

/// <summary>
/// The files that uSync wrote on a stock site, made into a set that this site can hold: without the block grid, which has
/// no editor here, with dates that stay in the future, with the title that a published document needs, and with media files.
/// </summary>
internal static class StockFiles
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static string Source { get; } = Path.Combine(Repository.Root, "tests/OgpSummit.Tests.Unit/USync/Recorded");

    public static void CopyTo(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Source, "*.config", SearchOption.AllDirectories))
        {
            var root = SyncFileText.Read(path);
            if (root.Name == "DataType" && root.Descendants("EditorAlias").Single().Value == "Umbraco.BlockGrid")
            {
                continue;
            }

            root.Descendants("GenericProperty").Where(property => property.Element("Alias")?.Value == "grid").Remove();
            root.Descendants("grid").Remove();
            Postpone(root);
            GiveTitle(root);
            WriteMedia(root, Path.Combine(Path.GetDirectoryName(folder)!, "media"));
            Write(Path.Combine(folder, Path.GetRelativePath(Source, path)), SyncFileText.Write(root));
        }
    }

    private static void Postpone(XElement root)
    {
        foreach (var date in root.Descendants("ContentSchedule").Select(entry => entry.Element("Date")!))
        {
            date.Value = "2099" + date.Value[4..];
        }
    }

    private static void GiveTitle(XElement root)
    {
        var titles = root.Name == "Content" ? root.Descendants("title").Elements("Value") : [];
        foreach (var title in titles.Where(title => title.Value.Length == 0))
        {
            title.ReplaceNodes(new XCData("Titre"));
        }
    }

    private static void WriteMedia(XElement root, string folder)
    {
        foreach (var value in root.Descendants("Value").Select(value => value.Value))
        {
            var start = value.IndexOf("/media/", StringComparison.Ordinal);
            if (start >= 0 && !value.Contains("umb://", StringComparison.Ordinal))
            {
                Write(Path.Combine(folder, value[(start + "/media/".Length)..].Split('"')[0]), Picture);
            }
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
