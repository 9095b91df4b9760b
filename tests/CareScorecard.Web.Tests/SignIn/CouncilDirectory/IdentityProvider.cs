using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace CareScorecard.Web.Tests.SignIn.CouncilDirectory;

/// <summary>A real OpenID Connect provider (npm's oidc-provider) in a process of its own. It needs Node, and installs itself where it has not been.</summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private static readonly string Folder = Path.Combine(
        typeof(IdentityProvider).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests",
        "identity-provider");

    private readonly Process _process;

    private IdentityProvider(Process process, Uri issuer)
    {
        _process = process;
        Issuer = issuer;
    }

    public Uri Issuer { get; }

    public static async Task<IdentityProvider> StartAsync(string redirectUri)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "oidc-provider")))
        {
            using var install = Start("npm", "ci", "--no-audit", "--no-fund");
            await install.WaitForExitAsync(new CancellationTokenSource(Longest).Token);
            Assert.True(install.ExitCode == 0, "npm ci did not work in tests/identity-provider.");
        }

        var port = FreePort();
        var process = Start("node", "provider.mjs", $"{port}", redirectUri);
        using var patience = new CancellationTokenSource(Longest);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("The provider listens", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new IdentityProvider(process, new Uri($"http://127.0.0.1:{port}"));
            }
        }

        throw new InvalidOperationException("The identity provider did not start.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public Task SignsInAsync(string account) => ControlAsync("account=" + account);

    public Task ChangesItsKeyAsync() => ControlAsync("rotate=1");

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task ControlAsync(string query)
    {
        using var client = new HttpClient();
        await client.GetStringAsync(new Uri(Issuer, "/control?" + query));
    }

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException($"{program} was not found. Install Node 20 or later, with npm.", e);
        }
    }
}
