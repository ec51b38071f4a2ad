using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>What makes a person known; the user name is the address unless a setting says otherwise.</summary>
internal record UserIdentity
{
    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required ById[] UserGroupIds { get; init; }
}

internal sealed record NewUser : UserIdentity
{
    public Guid? Id { get; init; }

    public UserKind Kind { get; init; }
}

internal sealed record NewInvitation : UserIdentity
{
    public Guid? Id { get; init; }

    public string? Message { get; init; }
}

internal sealed record UserChange : UserIdentity
{
    public required string LanguageIsoCode { get; init; }

    public required ById[] DocumentStartNodeIds { get; init; }

    public bool HasDocumentRootAccess { get; init; }

    public required ById[] MediaStartNodeIds { get; init; }

    public bool HasMediaRootAccess { get; init; }
}

internal sealed record SeveralUsers
{
    public required ById[] UserIds { get; init; }
}

internal sealed record GroupsOfUsers
{
    public required ById[] UserIds { get; init; }

    public required ById[] UserGroupIds { get; init; }
}

internal sealed record Avatar
{
    /// <summary>A temporary file that was uploaded before.</summary>
    public required ById File { get; init; }
}

internal static class References
{
    public static HashSet<Guid> Keys(this IEnumerable<ById> references) => references.Select(reference => reference.Id).ToHashSet();
}
