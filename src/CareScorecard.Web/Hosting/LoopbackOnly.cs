using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CareScorecard.Web.Hosting;

/// <summary>Refuses any address that another computer could reach: passwords and figures must not travel without encryption.</summary>
internal static class LoopbackOnly
{
    /// <exception cref="AddressRefusedException">The address can be reached from elsewhere.</exception>
    public static void Check(ListenOptions endpoint)
    {
        if (endpoint.EndPoint is IPEndPoint address && !IPAddress.IsLoopback(address.Address))
        {
            throw new AddressRefusedException(
                $"CareScorecard does not listen on {address}: other computers could reach it without encryption. Use an address like http://127.0.0.1:5080.");
        }
    }
}

/// <summary>The message says which address and why, for the person who starts the program.</summary>
internal sealed class AddressRefusedException(string message) : Exception(message);
