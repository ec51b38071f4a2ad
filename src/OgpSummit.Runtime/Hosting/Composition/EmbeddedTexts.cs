using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Hosting.Composition;

internal static class EmbeddedTexts
{
    /// <summary>Adds the language files beside a type to the texts that Umbraco's services show.</summary>
    /// <param name="services">The site's.</param>
    /// <param name="neighbour">In the namespace that the folder is in.</param>
    /// <param name="folder">With its files embedded as <c>fr.user.xml</c> and the like; dots between its parts.</param>
    public static void AddTexts(this IServiceCollection services, Type neighbour, string folder)
    {
        var files = new EmbeddedFileProvider(neighbour.Assembly, $"{neighbour.Namespace}.{folder}");
        foreach (var file in files.GetDirectoryContents(string.Empty))
        {
            services.AddSingleton(new LocalizedTextServiceSupplementaryFileSource(file, overwriteCoreKeys: true));
        }
    }
}
