using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.ManagementApi.TemporaryFiles;

/// <summary>How much of the disk uploads may take.</summary>
internal sealed class UploadLimits(IOptionsMonitor<RuntimeSettings> runtime)
{
    /// <summary>Uploads of one user that belong to nothing yet: a hundred photographs.</summary>
    public const int FilesOfUser = 200;

    private const long DefaultKilobytes = 50 * 1024;

    /// <summary>What a form says beside its file.</summary>
    private const long Envelope = 64 * 1024;

    /// <summary>Of one file: <c>Umbraco:CMS:Runtime:MaxRequestLength</c>, or 50 megabytes.</summary>
    public long Kilobytes => runtime.CurrentValue.MaxRequestLength is { } configured and > 0 ? configured : DefaultKilobytes;

    public long File => Kilobytes * 1024;

    public long Request => File + Envelope;

    public long BytesOfUser => File * 10;
}
