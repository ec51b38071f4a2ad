using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.HealthChecks;

namespace OgpSummit.Runtime.ManagementApi.HealthChecks;

/// <param name="Message">May be HTML: the client shows it as such.</param>
/// <param name="ResultType">How bad it is.</param>
/// <param name="Actions">What can be done about it.</param>
/// <param name="ReadMoreLink">An address of the maker's.</param>
internal sealed record CheckResult(
    string Message, StatusResultType ResultType, IEnumerable<CheckAction> Actions, string? ReadMoreLink)
{
    public static CheckResult Of(HealthCheckStatus status, Guid check) => new(
        status.Message, status.ResultType, status.Actions.Select(action => CheckAction.Of(action, check)), status.ReadMoreLink);
}

internal sealed record CheckAction
{
    public ById? HealthCheck { get; init; }

    public string? Alias { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public bool ValueRequired { get; init; }

    public string? ProvidedValue { get; init; }

    public string? ProvidedValueValidation { get; init; }

    public string? ProvidedValueValidationRegex { get; init; }

    public Dictionary<string, object>? ActionParameters { get; init; }

    public static CheckAction Of(HealthCheckAction action, Guid check) => new()
    {
        HealthCheck = new ById(action.HealthCheckId ?? check),
        Alias = action.Alias,
        Name = action.Name,
        Description = action.Description,
        ValueRequired = action.ValueRequired,
        ProvidedValue = action.ProvidedValue,
        ProvidedValueValidation = action.ProvidedValueValidation,
        ProvidedValueValidationRegex = action.ProvidedValueValidationRegex,
        ActionParameters = action.ActionParameters,
    };

    public HealthCheckAction ToAction(Guid check) => new()
    {
        HealthCheckId = check,
        Alias = Alias,
        Name = Name,
        ValueRequired = ValueRequired,
        ProvidedValue = ProvidedValue,
        ActionParameters = ActionParameters,
    };
}
