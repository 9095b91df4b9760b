using System.Globalization;

namespace CareScorecard.Web.Hosting;

/// <summary>Where the program was told to listen with encryption.</summary>
internal static class HttpsAddress
{
    private const int Usual = 443;

    /// <summary>Of all https addresses in the settings, in the places where the framework looks for them.</summary>
    public static IReadOnlyList<int> Ports(IConfiguration configuration)
    {
        var addresses = Split(configuration["urls"])
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? ""))
            .Where(address => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            .Select(address => BindingAddress.Parse(address).Port);
        var ports = Split(configuration["https_ports"]).Select(port => int.Parse(port, CultureInfo.InvariantCulture));
        return [.. addresses.Concat(ports)];
    }

    /// <summary>The port by which browsers reach us: the setting https_port, our own, or behind a proxy the usual one.</summary>
    public static int PublicPort(IConfiguration configuration) =>
        configuration.GetValue<int?>("https_port") ?? Ports(configuration).FirstOrDefault(Usual);

    private static string[] Split(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
