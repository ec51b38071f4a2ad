using System.Reflection;
using Microsoft.Extensions.DependencyModel;
using Umbraco.Cms.Core.Composing;

namespace OgpSummit.Runtime.Hosting.Composition;

/// <summary>
/// The assemblies in which composers, editors and converters are looked for: Core and whatever depends on it, as the
/// build wrote them down. No file of the folder is opened to find out.
/// </summary>
internal sealed class UmbracoAssemblies(Assembly entry) : IAssemblyProvider
{
    private const string Core = "Umbraco.Cms.Core";

    public IEnumerable<Assembly> Assemblies => field ??= Find(entry);

    private static List<Assembly> Find(Assembly entry)
    {
        var context = DependencyContext.Load(entry) ?? throw new InvalidOperationException(
            $"{entry.GetName().Name}.deps.json is missing: publish the site again.");
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Core };
        while (context.RuntimeLibraries.FirstOrDefault(library => !found.Contains(library.Name) && DependsOnAny(library, found)) is { } next)
        {
            found.Add(next.Name);
        }

        return context.RuntimeLibraries
            .Where(library => found.Contains(library.Name))
            .SelectMany(library => library.GetDefaultAssemblyNames(context))
            .Select(Assembly.Load)
            .ToList();
    }

    private static bool DependsOnAny(RuntimeLibrary library, HashSet<string> names) =>
        library.Dependencies.Any(dependency => names.Contains(dependency.Name));
}
