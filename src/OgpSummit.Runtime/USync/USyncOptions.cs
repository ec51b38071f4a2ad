namespace OgpSummit.Runtime.USync;

/// <summary>
/// Section <c>uSync:Settings</c>. Names and values are those of uSync; a setting of uSync that is not here has no effect.
/// A group is All, Settings, Content or None.
/// </summary>
internal sealed class USyncOptions
{
    public const string Section = "uSync:Settings";

    /// <summary>Where files lie when <see cref="Folders"/> is empty. Relative to the content root.</summary>
    public string RootFolder { get; set; } = "uSync/v17/";

    /// <summary>Read one over the other, the last one winning. Exports go to the last one.</summary>
    public IList<string> Folders { get; } = [];

    public string DefaultExtension { get; set; } = "config";

    /// <summary>Whether a site that has never imported its files does so when it starts.</summary>
    public bool ImportOnFirstBoot { get; set; }

    public string FirstBootGroup { get; set; } = SyncGroups.All;

    public string ImportAtStartup { get; set; } = SyncGroups.None;

    public string ExportAtStartup { get; set; } = SyncGroups.None;

    /// <summary>Unlike in uSync nothing is exported unless a site asks for it: a running site does not write its sources.</summary>
    public string ExportOnSave { get; set; } = SyncGroups.None;

    /// <summary>While a file of that name lies beside the kinds' folders, nothing is imported at start.</summary>
    public string StopFile { get; set; } = "usync.stop";

    /// <summary>A file of that name lets the start import once: it becomes the stop file.</summary>
    public string OnceFile { get; set; } = "usync.once";
}
