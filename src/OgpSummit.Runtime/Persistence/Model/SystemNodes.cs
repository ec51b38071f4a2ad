using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>The root and the two recycle bins. Umbraco's own ids and keys, which Core and the back office know.</summary>
internal static class SystemNodes
{
    /// <summary>The first administrator, who made everything that nobody made.</summary>
    public const int CreatorId = -1;

    public static IReadOnlyList<NodeRow> All { get; } =
    [
        Node(Constants.System.Root, Constants.System.RootSystemKey, Constants.ObjectTypes.SystemRoot, "SYSTEM DATA: umbraco master root"),
        Node(
            Constants.System.RecycleBinContent,
            Constants.System.RecycleBinContentKey,
            Constants.ObjectTypes.ContentRecycleBin,
            "Recycle Bin"),
        Node(
            Constants.System.RecycleBinMedia,
            Constants.System.RecycleBinMediaKey,
            Constants.ObjectTypes.MediaRecycleBin,
            "Recycle Bin"),
    ];

    private static NodeRow Node(int id, Guid key, Guid objectType, string name) => new()
    {
        Id = id,
        Key = key,
        ObjectType = objectType,
        ParentId = Constants.System.Root,
        Path = id == Constants.System.Root ? Constants.System.RootString : $"{Constants.System.RootString},{id}",
        Name = name,
        CreatorId = CreatorId,
        CreateDate = DateTime.UnixEpoch,
        UpdateDate = DateTime.UnixEpoch,
    };
}
