using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>A permission for the values of one property; Umbraco stores its two parts as <c>key|verb</c>.</summary>
internal readonly record struct PropertyValuePermission(Guid PropertyType, string Verb)
{
    private const char Separator = '|';

    public static PropertyValuePermission? Parse(DocumentPropertyValueGranularPermission permission)
    {
        var parts = permission.Permission.Split(Separator, 2);
        return parts.Length == 2 && Guid.TryParse(parts[0], out var propertyType) ? new(propertyType, parts[1]) : null;
    }

    public DocumentPropertyValueGranularPermission Of(Guid documentType) =>
        new() { Key = documentType, Permission = $"{PropertyType}{Separator}{Verb}" };
}
