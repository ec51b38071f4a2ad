using OgpSummit.Runtime.USync.Format;

namespace OgpSummit.Runtime.USync.Import;

/// <summary>What the files say about one item: how it should be, or that it is gone.</summary>
/// <param name="File">Path of the file, as shown to people.</param>
internal sealed record Statement<TFile>(string File, Guid Identity, TFile? Item, EmptyFile? Gone);
