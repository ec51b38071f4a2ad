namespace OgpSummit.Runtime.USync;

/// <summary>Section <c>uSync:Sets:Default</c>: kinds that are left alone, by the names of uSync's handlers.</summary>
internal sealed class USyncSet
{
    public const string Section = "uSync:Sets:Default";

    public IList<string> DisabledHandlers { get; } = [];
}
