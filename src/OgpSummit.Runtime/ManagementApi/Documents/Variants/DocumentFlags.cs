using OgpSummit.Runtime.ManagementApi.Contents;

namespace OgpSummit.Runtime.ManagementApi.Documents.Variants;

internal static class DocumentFlags
{
    public static IReadOnlyList<Flag> Of(DocumentState state, bool isScheduled) => (state, isScheduled) switch
    {
        (DocumentState.PublishedPendingChanges, true) => [Flag.PendingChanges, Flag.ScheduledForPublish],
        (DocumentState.PublishedPendingChanges, false) => [Flag.PendingChanges],
        (_, true) => [Flag.ScheduledForPublish],
        _ => [],
    };
}
