namespace OgpSummit.Plugin.Api;

/// <summary>What a part of a response means, for the OpenAPI document and the reference page.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class SaysAttribute(string french, string english) : Attribute
{
    public string French => french;

    public string English => english;

    /// <summary>A value, as JSON: <c>12</c>, <c>"FR0015"</c>.</summary>
    public string? Example { get; init; }

    public Wording Wording => new(french, english);
}
