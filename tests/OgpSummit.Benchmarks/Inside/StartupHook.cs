using System.Reflection;
using System.Runtime.Loader;

/// <summary>
/// Runs in the measured site before its Main: lets ASP.NET find this assembly, which lies elsewhere, by name. The runtime
/// looks for a class of this name outside of all namespaces.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var self = Assembly.GetExecutingAssembly();
        AssemblyLoadContext.Default.Resolving += (_, name) => name.Name == self.GetName().Name ? self : null;
    }
}
