namespace OgpSummit.Runtime.USync.Import;

/// <summary>The import of one kind, in its two steps.</summary>
internal interface IKindImport
{
    Task ApplyAsync();

    /// <summary>Does what needs all items to be there, checks what was written and reports it.</summary>
    Task FinishAsync();
}
