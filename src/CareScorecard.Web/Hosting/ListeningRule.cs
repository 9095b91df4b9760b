using System.Net;
using CareScorecard.Web.Configuration;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Hosting;

/// <summary>
/// Refuses an address that another computer could reach without encryption, or while the sample council's accounts stand open: passwords
/// and figures must not travel in the clear.
/// </summary>
internal static class ListeningRule
{
    /// <exception cref="AddressRefusedException">The address can be reached from elsewhere, and must not be.</exception>
    public static void Check(ListenOptions endpoint)
    {
        if (endpoint.EndPoint is not IPEndPoint address || IPAddress.IsLoopback(address.Address))
        {
            return;
        }

        var services = endpoint.ApplicationServices;
        if (services.GetRequiredService<IOptions<DataOptions>>().Value.Sample == true)
        {
            throw new AddressRefusedException(
                $"CareScorecard does not listen on {address}: in sample mode anybody may sign in. Use an address like http://127.0.0.1:5080, or set {DataOptions.Section}:Sample to false.");
        }

        if (services.GetRequiredService<IOptions<EdgeOptions>>().Value.Proxies.Count == 0
            && HttpsAddress.Ports(services.GetRequiredService<IConfiguration>()).Count == 0)
        {
            throw new AddressRefusedException(
                $"CareScorecard does not listen on {address}: other computers could reach it without encryption. Use an address like http://127.0.0.1:5080. "
                + $"For others to reach it, give it an https address and a certificate, or name the proxy that encrypts in {EdgeOptions.Section}:Proxies.");
        }
    }
}

/// <summary>The message says which address and why, for the person who starts the program.</summary>
internal sealed class AddressRefusedException(string message) : Exception(message);
