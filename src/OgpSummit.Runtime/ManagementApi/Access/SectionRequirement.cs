using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.ManagementApi.Access;

/// <summary>One of these sections must be open to the user.</summary>
internal sealed class SectionRequirement(params string[] sections) : IAuthorizationRequirement
{
    public IReadOnlyCollection<string> Sections => sections;
}

internal sealed class SectionHandler(IHttpContextAccessor http) : AuthorizationHandler<SectionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SectionRequirement requirement)
    {
        var user = http.HttpContext?.Features.Get<IBackOfficeSecurity>()?.CurrentUser;
        if (user is not null && user.AllowedSections.Any(requirement.Sections.Contains))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
