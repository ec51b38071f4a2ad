using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Tests.Unit.ContentModel;

/// <summary>What Umbraco does when English falls back to French, without its language table.</summary>
internal sealed class FrenchFallback : IPublishedValueFallback
{
    public bool TryGetValue(
        IPublishedElement content, string alias, string? culture, string? segment, Fallback fallback, object? defaultValue, out object? value)
    {
        var property = content.GetProperty(alias);
        value = fallback.Contains(Fallback.Language) ? property?.GetValue(FakeSite.French) : null;
        return value is not null;
    }

    public bool TryGetValue<T>(
        IPublishedElement content, string alias, string? culture, string? segment, Fallback fallback, T? defaultValue, out T? value) =>
        throw new NotSupportedException();

    public bool TryGetValue(
        IPublishedProperty property, string? culture, string? segment, Fallback fallback, object? defaultValue, out object? value) =>
        throw new NotSupportedException();

    public bool TryGetValue<T>(
        IPublishedProperty property, string? culture, string? segment, Fallback fallback, T? defaultValue, out T? value) =>
        throw new NotSupportedException();

    public bool TryGetValue(
        IPublishedContent content,
        string alias,
        string? culture,
        string? segment,
        Fallback fallback,
        object? defaultValue,
        out object? value,
        out IPublishedProperty? noValueProperty) =>
        throw new NotSupportedException();

    public bool TryGetValue<T>(
        IPublishedContent content,
        string alias,
        string? culture,
        string? segment,
        Fallback fallback,
        T defaultValue,
        out T? value,
        out IPublishedProperty? noValueProperty) =>
        throw new NotSupportedException();
}
