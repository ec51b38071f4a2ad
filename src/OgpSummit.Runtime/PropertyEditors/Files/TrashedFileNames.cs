using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.PropertyEditors.Files;

/// <summary>What files are called while their media lies in the recycle bin, where a setting protects them there.</summary>
internal sealed class TrashedFileNames(IOptionsMonitor<ContentSettings> settings)
{
    /// <param name="path">Of the file while its media is not in the bin: <c>/media/lunhcsuc/hero.png</c>.</param>
    public string Of(string path) => settings.CurrentValue.EnableMediaRecycleBinProtection
        ? Path.ChangeExtension(path, Constants.Conventions.Media.TrashedMediaSuffix + Path.GetExtension(path))
        : path;
}
