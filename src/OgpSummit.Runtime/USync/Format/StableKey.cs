namespace OgpSummit.Runtime.USync.Format;

/// <summary>
/// Languages and domains have another key on every site; their files carry a number made of the name instead, in the
/// first four bytes of the key. The number is .NET Framework's string hash, which uSync keeps using.
/// </summary>
internal static class StableKey
{
    public static Guid Of(string name) => new((int)Hash(name), 0, 0, new byte[8]);

    private static uint Hash(string name)
    {
        unchecked
        {
            uint even = (5381 << 16) + 5381;
            var odd = even;
            for (var index = 0; index < name.Length; index++)
            {
                ref var half = ref index % 2 == 0 ? ref even : ref odd;
                half = ((half << 5) + half) ^ name[index];
            }

            return even + (odd * 1566083941);
        }
    }
}
