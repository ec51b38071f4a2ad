using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Requests;

/// <summary>Where to move or copy to; no target is the root.</summary>
internal sealed record Destination(ById? Target);
