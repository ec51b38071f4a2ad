using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.HealthChecks;

/// <summary>Checks of how the site is set up. They belong to groups, which go by their names in the user's language.</summary>
internal static class HealthCheckEndpoints
{
    public static void MapHealthChecks(this IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup(string.Empty).RequireAuthorization(AuthorizationPolicies.SectionAccessSettings);
        settings.MapGet("health-check-group", Groups);
        settings.MapGet("health-check-group/{name}", Group);
        settings.MapPost("health-check-group/{name}/check", Check);
        settings.MapPost("health-check/execute-action", Execute);
    }

    private static IResult Groups(Paging paging, HealthCheckCollection checks, HealthCheckNames names) => Answer.Of(paging.Of(
    [
        .. checks.Select(names.Group).Distinct().Order(StringComparer.CurrentCulture).Select(name => new GroupName(name)),
    ]));

    private static IResult Group(string name, HealthCheckCollection checks, HealthCheckNames names) => InGroup(name, checks, names) is { Count: > 0 } found
        ? Answer.Of(new CheckGroup(name, found.Select(check => new CheckName(check.Id, names.Name(check), names.Description(check)))))
        : Answer.NotFound();

    private static async Task<IResult> Check(
        string name, HealthCheckCollection checks, HealthCheckNames names, HealthCheckRuns runs, CancellationToken cancellation)
    {
        var found = InGroup(name, checks, names);
        if (found.Count == 0)
        {
            return Answer.NotFound();
        }

        var results = new List<CheckWithResults>();
        foreach (var check in found)
        {
            var statuses = await runs.RunAsync(check, cancellation);
            results.Add(new CheckWithResults(check.Id, statuses.Select(status => CheckResult.Of(status, check.Id))));
        }

        return Answer.Of(new GroupWithResults(results));
    }

    /// <summary>Only an action that the check offers now: the client sends back what it was offered.</summary>
    private static async Task<IResult> Execute(
        Body<CheckAction> body, HealthCheckCollection checks, HealthCheckRuns runs, CancellationToken cancellation)
    {
        var action = body.Value;
        if (checks.FirstOrDefault(check => check.Id == action.HealthCheck?.Id) is not { } check)
        {
            return Answer.NotFound();
        }

        var offered = (await runs.RunAsync(check, cancellation)).SelectMany(status => status.Actions);
        return offered.Any(one => one.Alias == action.Alias)
            ? Answer.Of(CheckResult.Of(await runs.ExecuteAsync(check, action.ToAction(check.Id), cancellation), check.Id))
            : Answer.NotFound();
    }

    private static List<HealthCheck> InGroup(string name, HealthCheckCollection checks, HealthCheckNames names) =>
        [.. checks.Where(check => names.Group(check) == name).OrderBy(names.Name, StringComparer.CurrentCulture)];

    private sealed record GroupName(string Name);

    private sealed record CheckGroup(string Name, IEnumerable<CheckName> Checks);

    private sealed record CheckName(Guid Id, string Name, string? Description);

    private sealed record GroupWithResults(IEnumerable<CheckWithResults> Checks);

    private sealed record CheckWithResults(Guid Id, IEnumerable<CheckResult> Results);
}
