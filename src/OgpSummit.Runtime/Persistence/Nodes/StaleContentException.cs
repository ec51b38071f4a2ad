namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Someone else saved the item after it was read; saving it now would undo their change unseen.</summary>
internal sealed class StaleContentException(string? name, int id) : InvalidOperationException(
    $"\"{name}\" (id {id}) was saved by someone else after it was read. Read it again and repeat the change.");
