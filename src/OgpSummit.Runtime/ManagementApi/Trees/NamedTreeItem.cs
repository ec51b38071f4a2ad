using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;

namespace OgpSummit.Runtime.ManagementApi.Trees;

/// <summary>An item of a tree that shows nothing but names.</summary>
internal sealed record NamedTreeItem(Guid Id, ById? Parent, string Name, bool HasChildren, IReadOnlyList<Flag> Flags);
