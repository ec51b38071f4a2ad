using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.ManagementApi.Answers;

/// <summary>What endpoints answer with. Bad outcomes of Umbraco's services become an <see cref="OperationProblem"/>.</summary>
internal static class Answer
{
    public static IResult Of<T>(T value) => TypedResults.Json(value, ManagementJson.Options);

    /// <summary>404 for null.</summary>
    public static IResult OfFound<T>(T? value)
        where T : class => value is null ? NotFound() : Of(value);

    public static IResult Done() => TypedResults.Ok();

    public static IResult Problem(Enum status) => new OperationProblem(status);

    public static IResult NotFound() => new OperationProblem(GeneralStatus.NotFound);

    /// <summary>In words, which the client shows; the framework's own 403 is empty and asks a scheme that nobody chose.</summary>
    public static IResult Forbidden() => new OperationProblem(GeneralStatus.Forbidden);

    public static IResult Of<TResult, TStatus, TModel>(Attempt<TResult, TStatus> attempt, Func<TResult, TModel> model)
        where TStatus : struct, Enum => attempt.Success ? Of(model(attempt.Result)) : Problem(attempt.Status);

    public static IResult Done<TResult, TStatus>(Attempt<TResult, TStatus> attempt)
        where TStatus : struct, Enum => attempt.Success ? Done() : Problem(attempt.Status);

    /// <param name="attempt">Of the service that created it.</param>
    /// <param name="folder">Below the API's root, such as <c>document</c>; the id follows.</param>
    /// <param name="id">Of what was created.</param>
    public static IResult Created<TResult, TStatus>(Attempt<TResult, TStatus> attempt, string folder, Func<TResult, Guid> id)
        where TStatus : struct, Enum => attempt.Success ? Created(folder, id(attempt.Result)) : Problem(attempt.Status);

    public static IResult Created(string folder, Guid id) => new CreatedResource(folder, id.ToString());

    public static IResult Created(string folder, string id) => new CreatedResource(folder, id);
}

/// <summary>Outcomes that no service of Umbraco has a status for.</summary>
internal enum GeneralStatus
{
    NotFound,
    Forbidden,
    TooMany,
    Stale,
    DuplicateKey,
    InUse,
    HasDocuments,
    InvalidName,
    InvalidRegEx,
}
