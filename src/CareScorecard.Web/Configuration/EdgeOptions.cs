using System.Net;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Configuration;

/// <summary>How the program meets the network.</summary>
public sealed class EdgeOptions
{
    public const string Section = "CareScorecard";

    /// <summary>
    /// Addresses (10.0.0.5) or networks (10.0.0.0/24) of the proxies that encrypt for us. What anybody else says of where a request came
    /// from is not believed. None unless they are named.
    /// </summary>
    public IList<string> Proxies { get; } = [];

    /// <summary>How often forms of the sign-in pages may be sent from one address in five minutes.</summary>
    public int SignInTries { get; set; } = 60;

    /// <summary>How often one person may have files read in ten minutes.</summary>
    public int UploadReadings { get; set; } = 30;

    /// <summary>How many workbooks one person may have made in a minute.</summary>
    public int Downloads { get; set; } = 30;

    /// <summary>How often one person may open a live connection in a minute.</summary>
    public int Connections { get; set; } = 60;

    /// <param name="address">Null where the request did not come over a network that has addresses.</param>
    public bool IsProxy(IPAddress? address)
    {
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        return plain is not null && Proxies.Any(proxy => TryRead(proxy, out var network) && network.Contains(plain));
    }

    internal static bool TryRead(string text, out IPNetwork network)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
            return true;
        }

        return IPNetwork.TryParse(text, out network);
    }
}

/// <summary>Stops the program at its start where a setting cannot be used, and names it.</summary>
internal sealed class EdgeOptionsCheck(IConfiguration configuration) : IValidateOptions<EdgeOptions>
{
    private const int Most = 100_000;

    public ValidateOptionsResult Validate(string? name, EdgeOptions options)
    {
        // The framework would then believe everybody.
        if (configuration.GetValue<bool>("ForwardedHeaders_Enabled"))
        {
            return ValidateOptionsResult.Fail(
                $"ASPNETCORE_FORWARDEDHEADERS_ENABLED believes every proxy. Take it away, and name yours in {EdgeOptions.Section}:Proxies.");
        }

        if (options.Proxies.FirstOrDefault(proxy => !EdgeOptions.TryRead(proxy, out _)) is { } unreadable)
        {
            return ValidateOptionsResult.Fail(
                $"{EdgeOptions.Section}:Proxies has {unreadable}; it has to be an address like 10.0.0.5 or a network like 10.0.0.0/24.");
        }

        (string Key, int Value)[] counts =
        [
            (nameof(options.SignInTries), options.SignInTries), (nameof(options.UploadReadings), options.UploadReadings),
            (nameof(options.Downloads), options.Downloads), (nameof(options.Connections), options.Connections),
        ];
        return counts.FirstOrDefault(count => count.Value is < 1 or > Most) is { Key: { } key, Value: var value }
            ? ValidateOptionsResult.Fail($"{EdgeOptions.Section}:{key} is {value}; it has to be from 1 to {Most}.")
            : ValidateOptionsResult.Success;
    }
}
