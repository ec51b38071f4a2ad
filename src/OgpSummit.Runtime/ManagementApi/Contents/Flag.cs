namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>A sign that the client draws on an item.</summary>
internal sealed record Flag(string Alias)
{
    public static Flag PendingChanges { get; } = new("Umb.PendingChanges");

    public static Flag ScheduledForPublish { get; } = new("Umb.ScheduledForPublish");
}
