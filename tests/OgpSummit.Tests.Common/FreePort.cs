using System.Net;
using System.Net.Sockets;

namespace OgpSummit.Tests.Common;

public static class FreePort
{
    /// <summary>A port of the loopback address that nobody listened on a moment ago.</summary>
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
