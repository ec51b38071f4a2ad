using System.Text.Json.Serialization;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>A group as it is to be.</summary>
internal sealed record UserGroupRequest
{
    /// <summary>Of a new group; otherwise the address says which.</summary>
    public Guid? Id { get; init; }

    public required string Name { get; init; }

    public required string Alias { get; init; }

    public string? Icon { get; init; }

    public required string[] Sections { get; init; }

    public required string[] Languages { get; init; }

    public bool HasAccessToAllLanguages { get; init; }

    public ById? DocumentStartNode { get; init; }

    public bool DocumentRootAccess { get; init; }

    public ById? MediaStartNode { get; init; }

    public bool MediaRootAccess { get; init; }

    public required string[] FallbackPermissions { get; init; }

    public required PermissionRequest[] Permissions { get; init; }
}

/// <summary>
/// A <see cref="PermissionModel"/> on its way back. For a new group, the client sends what its own screens hold: no type, and
/// references by <c>unique</c>.
/// </summary>
internal sealed record PermissionRequest
{
    [JsonPropertyName("$type")]
    public string? Type { get; init; }

    public required string[] Verbs { get; init; }

    public Reference? Document { get; init; }

    public Reference? DocumentType { get; init; }

    public Reference? PropertyType { get; init; }

    public string? Context { get; init; }

    internal sealed record Reference
    {
        public Guid? Id { get; init; }

        public Guid? Unique { get; init; }

        public Guid? Key => Id ?? Unique;
    }
}
