using System.Reflection;

namespace OgpSummit.Runtime.Hosting.Composition;

/// <summary>
/// Stands in for an interface of Core that nothing offered here needs. A call says which one it was, instead of failing
/// somewhere else with a null.
/// </summary>
internal class UnsupportedProxy : DispatchProxy
{
    public static object Create(Type type) => Create(type, typeof(UnsupportedProxy));

    /// <exception cref="NotSupportedException">Always, but for disposal.</exception>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod?.Name == nameof(IDisposable.Dispose)
            ? null
            : throw new NotSupportedException(
                $"{targetMethod?.DeclaringType?.Name}.{targetMethod?.Name} is not supported by this host.");
}
