using NetVips;

namespace OgpSummit.Runtime.Imaging;

/// <summary>libvips as this site uses it: five decoders of file formats for the web, and nothing remembered between images.</summary>
internal static class VipsLibrary
{
    private static readonly string[] Decoders =
        ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadNsgif", "VipsForeignLoadWebp", "VipsForeignLoadTiff"];

    private static readonly Lazy<bool> Ready = new(Prepare);

    /// <exception cref="DllNotFoundException">There is no libvips for this machine.</exception>
    public static void Use() => _ = Ready.Value;

    private static bool Prepare()
    {
        // Its cache knows files by name alone, so a replaced file would keep its old picture.
        (Cache.Max, Cache.MaxFiles) = (0, 0);
        NetVips.NetVips.Concurrency = Math.Min(2, Environment.ProcessorCount);

        // A file is decoded by what its first bytes say. Drawings, documents and camera formats must not reach their
        // decoders under the name of a picture.
        Operation.Block("VipsForeignLoad", true);
        foreach (var decoder in Decoders)
        {
            Operation.Block(decoder, false);
        }

        return true;
    }
}
