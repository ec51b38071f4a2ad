using System.Reflection;

namespace OgpSummit.Tests.Unit.PropertyEditors;

/// <summary>An implementation of a wide interface that answers the few questions a test expects, and fails on any other.</summary>
public class Only : DispatchProxy
{
    private Dictionary<string, Func<object?[], object?>> _answers = [];

    /// <param name="answers">By method name; properties are <c>get_Name</c>.</param>
    public static T Answers<T>(params (string Method, Func<object?[], object?> Answer)[] answers)
        where T : class
    {
        var proxy = Create<T, Only>();
        ((Only)(object)proxy)._answers = answers.ToDictionary(answer => answer.Method, answer => answer.Answer);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _answers.TryGetValue(targetMethod!.Name, out var answer)
            ? answer(args ?? [])
            : throw new NotSupportedException($"Nobody was expected to call {targetMethod.DeclaringType!.Name}.{targetMethod.Name}.");
}
