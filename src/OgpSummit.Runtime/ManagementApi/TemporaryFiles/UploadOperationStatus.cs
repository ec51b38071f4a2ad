namespace OgpSummit.Runtime.ManagementApi.TemporaryFiles;

/// <summary>Why an upload was refused, beyond what Umbraco's service finds.</summary>
internal enum UploadOperationStatus
{
    ContentMismatch,
    Empty,
    MissingExtension,
    MissingFile,
    NoRoom,
}
