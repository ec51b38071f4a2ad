using System.Text;
using Umbraco.Cms.Core.IO;

namespace OgpSummit.Runtime.Persistence.Definitions.Templates;

/// <summary>
/// The <c>.cshtml</c> files of templates, below <c>Views</c> of the content root. A published site has its views compiled
/// into the assembly and no such folder: then every view reads as empty and nothing is written.
/// </summary>
internal sealed class ViewFiles(FileSystems fileSystems)
{
    private IFileSystem Views => fileSystems.MvcViewsFileSystem
        ?? throw new InvalidOperationException("Umbraco's file systems have no folder for views.");

    public static string VirtualPath(string alias) => $"/Views/{alias}.cshtml";

    public bool Exists(string alias) => Views.FileExists(FileName(alias));

    public string Read(string alias)
    {
        using var reader = new StreamReader(Open(FileName(alias)));
        return reader.ReadToEnd();
    }

    public void Write(string alias, string content)
    {
        if (Views.DirectoryExists("") && Read(alias) != content)
        {
            Replace(FileName(alias), new MemoryStream(Encoding.UTF8.GetBytes(content)));
        }
    }

    public void Rename(string oldAlias, string newAlias)
    {
        if (Exists(oldAlias) && !Exists(newAlias))
        {
            Write(newAlias, Read(oldAlias));
            Delete(oldAlias);
        }
    }

    public void Delete(string alias)
    {
        if (Exists(alias))
        {
            Views.DeleteFile(FileName(alias));
        }
    }

    /// <summary>The empty stream where there is no such file.</summary>
    public Stream Open(string path) => Views.FileExists(path) ? Views.OpenFile(path) : Stream.Null;

    public void Replace(string path, Stream content) => Views.AddFile(path, content, overrideIfExists: true);

    /// <returns>Bytes, or -1 where there is no such file.</returns>
    public long Size(string path) => Views.FileExists(path) ? Views.GetSize(path) : -1;

    private static string FileName(string alias) => $"{alias}.cshtml";
}
