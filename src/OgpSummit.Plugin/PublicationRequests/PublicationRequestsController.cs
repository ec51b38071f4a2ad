using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>What waits for somebody who may publish it.</summary>
[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class PublicationRequestsController(
    IBackOfficeSecurityAccessor security,
    IContentService contents,
    SendingRights rights,
    SentDocuments sent,
    PublicationDesk desk,
    WaitingList waiting,
    TimeProvider clock) : ControllerBase
{
    /// <summary>Each one may be mailed to many.</summary>
    private const int MostAnHour = 60;

    /// <summary>The policy lets nobody in who is not signed in.</summary>
    private IUser Editor => security.BackOfficeSecurity!.CurrentUser!;

    [AcceptVerbs("GET", "HEAD", Route = "publication-requests")]
    public async Task<IActionResult> ListAsync() => new JsonAnswer(await waiting.ReadAsync(Editor));

    [AcceptVerbs("GET", "HEAD", Route = "documents/{key:guid}/publication-request")]
    public async Task<IActionResult> ReadAsync(Guid key) =>
        await FindAsync(key) is { } document ? await StateAsync(document) : new BackOfficeProblemResult(BackOfficeProblem.NotFound);

    [HttpPost("documents/{key:guid}/publication-request")]
    public async Task<IActionResult> SendAsync(Guid key)
    {
        var (body, problem) = await JsonRequest.ReadAsync<PublicationRequestBody>(Request);
        var comment = string.IsNullOrWhiteSpace(body?.Comment) ? null : body.Comment.Trim();
        problem ??= PublicationRequestProblems.Of(comment) ?? await RefusalAsync(key);
        return problem is null
            ? await AnswerAsync(key, await desk.TakeAsync(key, Editor, comment))
            : new BackOfficeProblemResult(problem);
    }

    private async Task<BackOfficeProblem?> RefusalAsync(Guid key)
    {
        if (await FindAsync(key) is null)
        {
            return BackOfficeProblem.NotFound;
        }

        if (!await rights.MayWriteAsync(Editor, key))
        {
            return BackOfficeProblem.Forbidden;
        }

        if (await rights.MayPublishAsync(Editor, key))
        {
            return PublicationRequestProblems.MayPublish;
        }

        return await sent.CountAsync(Editor, clock.GetUtcNow().UtcDateTime.AddHours(-1)) >= MostAnHour ? PublicationRequestProblems.TooMany : null;
    }

    private async Task<IActionResult> AnswerAsync(Guid key, SendingOutcome outcome) => outcome switch
    {
        SendingOutcome.Sent => await StateAsync(contents.GetById(key)!, StatusCodes.Status201Created),
        SendingOutcome.SentBefore => await StateAsync(contents.GetById(key)!),
        SendingOutcome.NothingToSend => new BackOfficeProblemResult(PublicationRequestProblems.NothingToSend),
        SendingOutcome.Trashed => new BackOfficeProblemResult(PublicationRequestProblems.Trashed),
        SendingOutcome.Refused refused => new BackOfficeProblemResult(PublicationRequestProblems.Refused(refused.Messages)),
        _ => throw new InvalidOperationException($"No answer to {outcome}."),
    };

    /// <summary>Null when it is not there, or not open to the editor.</summary>
    private async Task<IContent?> FindAsync(Guid key) =>
        contents.GetById(key) is { } document && await rights.MayReadAsync(Editor, key) ? document : null;

    private async Task<JsonAnswer> StateAsync(IContent document, int status = StatusCodes.Status200OK)
    {
        var mayPublish = await rights.MayPublishAsync(Editor, document.Key);
        var pending = document.Trashed ? [] : PublicationRequest.Pending(document);
        return new JsonAnswer(
            new PublicationRequestState
            {
                MaySend = !mayPublish && !document.Trashed && await rights.MayWriteAsync(Editor, document.Key),
                Pending = await rights.OwnAsync(Editor, pending),
                Request = await waiting.FindAsync(document, Editor, mayPublish),
            },
            status);
    }
}
