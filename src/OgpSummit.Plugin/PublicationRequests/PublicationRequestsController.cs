using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>What waits for somebody who may publish it.</summary>
[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class PublicationRequestsController(
    Editor editor,
    IContentService contents,
    SendingRights rights,
    SentDocuments sent,
    PublicationDesk desk,
    WaitingList waiting,
    PublicationRequestWriter writer) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "publication-requests")]
    public async Task<IActionResult> ListAsync() => new JsonAnswer(
        new PublicationRequestList { Items = await writer.WriteAsync(await waiting.ReadAsync(editor.User), editor.User) });

    [AcceptVerbs("GET", "HEAD", Route = "documents/{key:guid}/publication-request")]
    public async Task<IActionResult> ReadAsync(Guid key)
    {
        if (!await rights.MayReadAsync(editor.User, key) || contents.GetById(key) is not { } document)
        {
            return new BackOfficeProblemResult(BackOfficeProblem.NotFound);
        }

        var mayPublish = await rights.MayPublishAsync(editor.User, key);
        var maySend = !mayPublish && !document.Trashed && await rights.MayWriteAsync(editor.User, key);
        return await StateAsync(document, maySend, mayPublish, StatusCodes.Status200OK);
    }

    [HttpPost("documents/{key:guid}/publication-request")]
    public async Task<IActionResult> SendAsync(Guid key)
    {
        var (body, problem) = await JsonRequest.ReadAsync<PublicationRequestBody>(Request);
        var comment = string.IsNullOrWhiteSpace(body?.Comment) ? null : body.Comment.Trim();
        problem ??= PublicationRequestProblems.Of(comment) ?? await RefusalAsync(key);
        return problem is null
            ? await AnswerAsync(await desk.TakeAsync(key, editor.User, comment))
            : new BackOfficeProblemResult(problem);
    }

    /// <summary>What is not there, and what is no document, is open to nobody.</summary>
    private async Task<BackOfficeProblem?> RefusalAsync(Guid key)
    {
        if (!await rights.MayReadAsync(editor.User, key))
        {
            return BackOfficeProblem.NotFound;
        }

        if (!await rights.MayWriteAsync(editor.User, key))
        {
            return BackOfficeProblem.Forbidden;
        }

        return await rights.MayPublishAsync(editor.User, key) ? PublicationRequestProblems.MayPublish : null;
    }

    private async Task<IActionResult> AnswerAsync(SendingOutcome outcome) => outcome switch
    {
        SendingOutcome.Sent now => await StateAsync(now.Document, maySend: true, mayPublish: false, StatusCodes.Status201Created),
        SendingOutcome.SentBefore before => await StateAsync(before.Document, maySend: true, mayPublish: false, StatusCodes.Status200OK),
        SendingOutcome.NothingToSend => new BackOfficeProblemResult(PublicationRequestProblems.NothingToSend),
        SendingOutcome.Trashed => new BackOfficeProblemResult(PublicationRequestProblems.Trashed),
        SendingOutcome.TooMany => new BackOfficeProblemResult(PublicationRequestProblems.TooMany),
        SendingOutcome.Refused refused => new BackOfficeProblemResult(PublicationRequestProblems.Refused(refused.Messages)),
        _ => throw new InvalidOperationException($"No answer to {outcome}."),
    };

    private async Task<JsonAnswer> StateAsync(IContent document, bool maySend, bool mayPublish, int status)
    {
        OpenRequest[] open = await sent.FindAsync(document) is { } request && request.IsOpen(document)
            ? [new OpenRequest(request, document, mayPublish)]
            : [];
        return new JsonAnswer(
            new PublicationRequestState
            {
                MaySend = maySend,
                Pending = await rights.OwnAsync(editor.User, document.Trashed ? [] : PublicationRequest.Pending(document)),
                Request = (await writer.WriteAsync(open, editor.User)).SingleOrDefault(),
            },
            status);
    }
}
