using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Events;

namespace OgpSummit.Runtime.ManagementApi.Answers;

/// <summary>
/// Passes on what notification handlers of the site and its packages had to say: with a success, in the header that the
/// client shows as notifications; with a refusal of theirs, as the problem itself, because the reason is what matters.
/// </summary>
internal sealed class EventMessagesFilter(IEventMessagesFactory factory) : IEndpointFilter
{
    public const string Header = "Umb-Notifications";

    /// <summary>With all but ASCII escaped, because a header may hold nothing else.</summary>
    private static readonly JsonSerializerOptions Json = new(ManagementJson.Options) { Encoder = JavaScriptEncoder.Default };

    /// <summary>Kestrel's limit is 32 KB for all headers together.</summary>
    private const int MostMessages = 10;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var messages = factory.GetOrDefault()?.GetAll().DistinctBy(message => message.Message).Take(MostMessages).ToList() ?? [];
        if (messages.Count == 0)
        {
            return result;
        }

        if (result is OperationProblem problem && IsRefusal(problem.Status))
        {
            return problem.Because(string.Join(" ", messages.Select(message => message.Message)));
        }

        var shown = messages.Select(message => new Notification(message.Message, message.Category, message.MessageType));
        context.HttpContext.Response.Headers[Header] = JsonSerializer.Serialize(shown, Json);
        return result;
    }

    private static bool IsRefusal(Enum status) =>
        status.ToString().StartsWith("Cancel", StringComparison.Ordinal) || status.ToString().EndsWith("Canceled", StringComparison.Ordinal);

    private sealed record Notification(string Message, string Category, EventMessageType Type);
}
