using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Trees;

/// <summary>An item of a tree that shows nothing but names.</summary>
internal sealed record NamedTreeItem(Guid Id, ById? Parent, string Name, bool HasChildren, IReadOnlyList<object> Flags);
