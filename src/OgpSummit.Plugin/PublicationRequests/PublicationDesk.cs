using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>What became of a document that was sent.</summary>
internal abstract record SendingOutcome
{
    /// <summary>Those who may publish it are told.</summary>
    public sealed record Sent(IContent Document) : SendingOutcome;

    /// <summary>The same person had sent the same before; nobody is told again.</summary>
    public sealed record SentBefore(IContent Document) : SendingOutcome;

    /// <summary>Nothing that the sender may write differs from what is public.</summary>
    public sealed record NothingToSend : SendingOutcome;

    /// <summary>It lies in the recycle bin.</summary>
    public sealed record Trashed : SendingOutcome;

    /// <summary>The sender has sent a lot within the last hour.</summary>
    public sealed record TooMany : SendingOutcome;

    /// <summary>By a notification handler of the site or of a package, with its messages; nothing was stored.</summary>
    public sealed record Refused(IReadOnlyList<string> Messages) : SendingOutcome;
}

/// <summary>Takes documents that are sent for publication.</summary>
internal sealed class PublicationDesk(
    ICoreScopeProvider scopes,
    IContentService contents,
    SentDocuments sent,
    SendingRights rights,
    IEventMessagesFactory messages,
    TimeProvider clock)
{
    /// <summary>Each one may be mailed to many.</summary>
    private const int MostAnHour = 60;

    /// <param name="key">Of the document, which the user may write.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="comment">To whoever publishes it; null without one.</param>
    public async Task<SendingOutcome> TakeAsync(Guid key, IUser user, string? comment)
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        var outcome = await TakeAsync(contents.GetById(key)!, user, comment);
        if (outcome is SendingOutcome.Sent)
        {
            scope.Complete();
        }

        return outcome;
    }

    private async Task<SendingOutcome> TakeAsync(IContent document, IUser user, string? comment)
    {
        if (await sent.CountAsync(user, clock.GetUtcNow().UtcDateTime.AddHours(-1)) >= MostAnHour)
        {
            return new SendingOutcome.TooMany();
        }

        if (document.Trashed)
        {
            return new SendingOutcome.Trashed();
        }

        var cultures = await rights.OwnAsync(user, PublicationRequest.Pending(document));
        if (cultures.Count == 0)
        {
            return new SendingOutcome.NothingToSend();
        }

        return await IsSameAsync(document, user, comment)
            ? new SendingOutcome.SentBefore(document)
            : await SendAsync(document, cultures, user, comment);
    }

    private async Task<bool> IsSameAsync(IContent document, IUser user, string? comment) =>
        await sent.FindAsync(document) is { } request
        && request.UserId == user.Id
        && request.IsOpen(document)
        && !request.IsOutdated(document)
        && (comment is null || comment == request.Comment);

    private async Task<SendingOutcome> SendAsync(IContent document, IReadOnlyList<string> cultures, IUser user, string? comment)
    {
        // Umbraco writes the languages that were touched into the history.
        foreach (var culture in cultures.Where(culture => culture.Length > 0))
        {
            document.TouchCulture(culture);
        }

        if (!contents.SendToPublication(document, user.Id))
        {
            return new SendingOutcome.Refused([.. messages.Get().GetAll().Select(message => message.Message)]);
        }

        if (comment is not null)
        {
            await sent.WriteCommentAsync(document, user, comment);
        }

        return new SendingOutcome.Sent(document);
    }
}
