using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Why a password was not changed: which rule it breaks is worth more than a status.</summary>
internal static class PasswordAnswers
{
    public static IResult Of(Attempt<PasswordChangedModel, UserOperationStatus> attempt, Func<PasswordChangedModel, IResult> done)
    {
        if (attempt.Success)
        {
            return done(attempt.Result);
        }

        if (attempt.Result?.Error is not { ErrorMessage: { } reason } error)
        {
            return Answer.Problem(attempt.Status);
        }

        return new OperationProblem(
            attempt.Status, error.MemberNames.ToDictionary(name => $"$.{name}", _ => new[] { reason }), reason);
    }
}
