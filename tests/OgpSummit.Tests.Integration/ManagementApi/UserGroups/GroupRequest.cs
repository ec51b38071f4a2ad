using System.Text.Json.Serialization;
using OgpSummit.Tests.Integration.ManagementApi.Users;

namespace OgpSummit.Tests.Integration.ManagementApi.UserGroups;

/// <summary>A group as the client sends it.</summary>
internal sealed record GroupRequest(
    string Name,
    string Alias,
    string Icon,
    string[] Sections,
    string[] Languages,
    bool HasAccessToAllLanguages,
    object? DocumentStartNode,
    bool DocumentRootAccess,
    object? MediaStartNode,
    bool MediaRootAccess,
    string[] FallbackPermissions,
    object[] Permissions)
{
    /// <summary>One that may do nothing yet.</summary>
    public static GroupRequest New()
    {
        var alias = Given.Unique("group");
        return new(alias, alias, "icon-users", [], [], false, null, false, null, false, [], []);
    }
}

internal sealed record PermissionOnDocument(Guid Id, params string[] Verbs)
{
    [JsonPropertyName("$type")]
    public string Type { get; } = "DocumentPermissionPresentationModel";

    public object Document => new { id = Id };
}

internal sealed record PermissionOnValue(Guid TypeId, Guid PropertyId, params string[] Verbs)
{
    [JsonPropertyName("$type")]
    public string Type { get; } = "DocumentPropertyValuePermissionPresentationModel";

    public object DocumentType => new { id = TypeId };

    public object PropertyType => new { id = PropertyId };
}
