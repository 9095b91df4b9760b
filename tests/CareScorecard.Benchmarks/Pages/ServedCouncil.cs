using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CareScorecard.Benchmarks.Pages;

/// <summary>The published program over a council's database, on a free port of the loopback address, and a session in it.</summary>
internal sealed partial class ServedCouncil : IAsyncDisposable
{
    /// <summary>Names the folder of a program that is published already.</summary>
    private const string GivenBy = "CARESCORECARD_PUBLISHED";

    private const string Password = "seven quiet harbours";

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _code = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServedCouncil(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>Of the person who set the council up.</summary>
    public CookieContainer Session { get; } = new();

    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="database">Copied: what is served writes to it.</param>
    public static async Task<ServedCouncil> StartAsync(string database, string folder)
    {
        var program = await PublishedAsync(folder);
        var data = Directory.CreateDirectory(Path.Combine(folder, "served")).FullName;
        File.Copy(database, Path.Combine(data, "carescorecard.db"), overwrite: true);
        var served = new ServedCouncil(new ProcessStartInfo(Path.Combine(program, "CareScorecard.Web" + (OperatingSystem.IsWindows() ? ".exe" : "")))
        {
            WorkingDirectory = program,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["CARESCORECARD_DATA"] = data,
                ["CareScorecard__Sample"] = "false",
            },
        });
        try
        {
            served.Address = await served._listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
            await served.SignInAsync();
            return served;
        }
        catch
        {
            await served.DisposeAsync();
            throw;
        }
    }

    /// <summary>One reader's browser, as far as the network goes: a connection of its own, and what is sent stays packed.</summary>
    public HttpClient NewReader()
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = Session, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task SignInAsync()
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = Session }) { BaseAddress = Address };
        var page = await client.GetStringAsync(new Uri("/set-up", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "set-up",
            ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value,
            ["Form.Code"] = await _code.Task.WaitAsync(TimeSpan.FromMinutes(1)),
            ["Form.Name"] = "First Person",
            ["Form.Email"] = "first.person@anytown.example",
            ["Form.Password"] = Password,
            ["Form.Again"] = Password,
            ["Form.IsAnalyst"] = "true",
            ["Form.IsPresenter"] = "true",
        });
        using var answer = await client.PostAsync(new Uri("/set-up", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (Listening().Match(line.Data ?? "") is { Success: true } at)
        {
            _listening.TrySetResult(new Uri(at.Groups[1].Value));
        }

        if (Code().Match(line.Data ?? "") is { Success: true } code)
        {
            _code.TrySetResult(code.Groups[1].Value);
        }
    }

    private static async Task<string> PublishedAsync(string folder)
    {
        if (Environment.GetEnvironmentVariable(GivenBy) is { Length: > 0 } given)
        {
            return Path.GetFullPath(given);
        }

        var root = typeof(ServedCouncil).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var to = Path.Combine(folder, "published");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(root, "src", "CareScorecard.Web"), "-c", "Release", "-o", to, "-v", "quiet", "-nologo"])
        {
            RedirectStandardOutput = true,
        })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? to : throw new InvalidOperationException($"The program could not be published:\n{said}");
    }

    [GeneratedRegex(@"Now listening on: (http://[^\s""]+)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"Set-up code: (\S+)")]
    private static partial Regex Code();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
