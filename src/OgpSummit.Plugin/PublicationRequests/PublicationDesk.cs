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
    public sealed record Sent : SendingOutcome;

    /// <summary>The same person had sent the same before; nobody is told again.</summary>
    public sealed record SentBefore : SendingOutcome;

    /// <summary>Nothing that the sender may write differs from what is public.</summary>
    public sealed record NothingToSend : SendingOutcome;

    /// <summary>It lies in the recycle bin.</summary>
    public sealed record Trashed : SendingOutcome;

    /// <summary>By a notification handler of the site or of a package, with its messages; nothing was stored.</summary>
    public sealed record Refused(IReadOnlyList<string> Messages) : SendingOutcome;
}

/// <summary>Takes documents that are sent for publication.</summary>
internal sealed class PublicationDesk(
    ICoreScopeProvider scopes, IContentService contents, SentDocuments sent, SendingRights rights, IEventMessagesFactory messages)
{
    /// <param name="key">Of the document, which the user may write.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="comment">To whoever publishes it; null without one.</param>
    public async Task<SendingOutcome> TakeAsync(Guid key, IUser user, string? comment)
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        var outcome = await SendAsync(contents.GetById(key)!, user, comment);
        if (outcome is SendingOutcome.Sent)
        {
            scope.Complete();
        }

        return outcome;
    }

    private async Task<SendingOutcome> SendAsync(IContent document, IUser user, string? comment)
    {
        if (document.Trashed)
        {
            return new SendingOutcome.Trashed();
        }

        var cultures = await rights.OwnAsync(user, PublicationRequest.Pending(document));
        if (cultures.Count == 0)
        {
            return new SendingOutcome.NothingToSend();
        }

        if (await IsSameAsync(document, user, comment))
        {
            return new SendingOutcome.SentBefore();
        }

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

        return new SendingOutcome.Sent();
    }

    private async Task<bool> IsSameAsync(IContent document, IUser user, string? comment) =>
        await sent.FindAsync(document) is { } request
        && request.UserId == user.Id
        && request.IsOpen(document)
        && !request.IsOutdated(document)
        && (comment is null || comment == request.Comment);
}
