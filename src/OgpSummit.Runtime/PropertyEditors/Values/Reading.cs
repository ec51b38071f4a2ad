using System.Diagnostics.CodeAnalysis;

namespace OgpSummit.Runtime.PropertyEditors.Values;

/// <summary>What a raw value turned out to be for its editor: nothing, something that is not such a value, or the value.</summary>
internal readonly record struct Reading<T>
    where T : notnull
{
    private readonly T? _value;

    private Reading(T? value, bool isMalformed)
    {
        _value = value;
        IsMalformed = isMalformed;
    }

    public static Reading<T> Nothing => default;

    public static Reading<T> Malformed => new(default, isMalformed: true);

    public bool IsMalformed { get; }

    public static Reading<T> Of(T value) => new(value, isMalformed: false) { HasValue = true };

    public bool HasValue { get; private init; }

    public bool Has([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return HasValue;
    }
}
