using System.Web;
using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>Names of the folders that an item of the settings section lies in, outermost first.</summary>
internal sealed record FolderPath(IReadOnlyList<string> Names)
{
    public static FolderPath? Read(XElement info) => info.TextOrNull("Folder") is { } text
        ? new FolderPath([.. text.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(name => HttpUtility.UrlDecode(name))])
        : null;

    public XElement Write() => new("Folder", string.Join('/', Names.Select(HttpUtility.UrlEncode)));

    public override string ToString() => string.Join('/', Names);
}
