using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace OgpSummit.Runtime.BackOffice.SignIn.Limits;

/// <summary>Who counts as one client: an IPv4 address, or the network that a household gets of IPv6.</summary>
internal static class ClientAddress
{
    private const int HouseholdBytes = 8;

    public static string Of(HttpContext http) => http.Connection.RemoteIpAddress is { } address ? Of(address) : "";

    private static string Of(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, HouseholdBytes, bytes.Length - HouseholdBytes);
        return new IPAddress(bytes).ToString();
    }
}
