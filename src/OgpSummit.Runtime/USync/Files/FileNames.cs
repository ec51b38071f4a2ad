using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.USync.Files;

/// <summary>Names of files, without extension, by uSync's rules.</summary>
internal sealed class FileNames(IShortStringHelper strings)
{
    private static readonly string[] Unsafe = ["app", "web"];

    public string FromAlias(string alias) => strings.CleanStringForSafeFileName(alias);

    public string FromName(string name) => strings.CleanStringForSafeAlias(name);

    /// <summary>The name, unless it is empty or one that ASP.NET would read as its settings.</summary>
    public static string Usable(string name, Guid key) => name switch
    {
        "" => key.ToString(),
        _ when Unsafe.Contains(name, StringComparer.OrdinalIgnoreCase) => WithKey(name, key),
        _ => name,
    };

    /// <summary>For the second item whose name would be the same.</summary>
    public static string WithKey(string name, Guid key) => $"{name}_{GuidUtils.ToBase32String(key, 8)}";
}
