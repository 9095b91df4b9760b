using System.Net.Sockets;
using System.Text;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>A request byte for byte: no client mends what an attacker breaks.</summary>
internal static class RawRequest
{
    /// <param name="lines">The request line and headers; the host and the end are added.</param>
    /// <returns>All that came back until the program closed the connection.</returns>
    public static async Task<string> SendAsync(Uri to, params string[] lines)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var client = new TcpClient();
        await client.ConnectAsync(to.Host, to.Port, patience.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", [.. lines, $"Host: {to.Authority}", "Connection: close", "", ""])), patience.Token);
        return await ReadAsync(stream, patience.Token);
    }

    public static async Task<string> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        try
        {
            return await reader.ReadToEndAsync(cancellation);
        }
        catch (IOException)
        {
            // Cut off in the middle, as is right.
            return "";
        }
    }
}
