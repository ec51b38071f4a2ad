namespace OgpSummit.Runtime.USync.Reporting;

internal enum SyncChange
{
    None,
    Create,
    Update,
    Delete,
    Fail,
}
