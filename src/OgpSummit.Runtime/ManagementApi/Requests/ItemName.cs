using System.Diagnostics.CodeAnalysis;

namespace OgpSummit.Runtime.ManagementApi.Requests;

/// <summary>A name that people give to a thing of the back office. Markup is only text; what no line of text holds is refused.</summary>
internal static class ItemName
{
    public const int Longest = 255;

    /// <param name="text">As posted.</param>
    /// <param name="name">Without blanks around it.</param>
    public static bool TryRead(string? text, [NotNullWhen(true)] out string? name)
    {
        name = text?.Trim();
        return name is { Length: > 0 and <= Longest } && !name.Any(char.IsControl);
    }
}
