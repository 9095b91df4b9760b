using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using CareScorecard.TestKit;

namespace CareScorecard.Web.Tests.Logs;

/// <summary>
/// Everything that programs started by these tests have said, as whoever runs one would read it: log and messages on both outputs of the
/// console, and the pages of every refusal and failure.
/// </summary>
internal static class Said
{
    private static readonly StringBuilder All = new();

    public static string Text
    {
        get
        {
            lock (All)
            {
                return All.ToString();
            }
        }
    }

    /// <returns>Each canary that was told, with the words around it.</returns>
    public static IReadOnlyList<string> Leaks()
    {
        var text = Text;
        return [.. Canaries.In(text).Select(canary =>
        {
            var at = text.IndexOf(canary, StringComparison.OrdinalIgnoreCase);
            return text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 100)];
        })];
    }

    public static void Keep(string text)
    {
        lock (All)
        {
            All.Append(text);
        }
    }

    /// <summary>Reads an answer, and keeps it where it is a refusal or a failure.</summary>
    public static async Task<string> PageOfAsync(HttpResponseMessage answer)
    {
        var page = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode)
        {
            // What was asked for by name may be told back: it tells the asker nothing.
            var asked = Canaries.In(Uri.UnescapeDataString(answer.RequestMessage!.RequestUri!.Query.Replace('+', ' ') + answer.RequestMessage.RequestUri.AbsolutePath));
            Keep(asked.Aggregate(WebUtility.HtmlDecode(Uri.UnescapeDataString(page.Replace('+', ' '))), (rest, canary) => rest.Replace(canary, "", StringComparison.OrdinalIgnoreCase)));
        }

        return page;
    }

    /// <summary>Takes back what a test planted.</summary>
    /// <param name="from">From this letter on.</param>
    public static void Forget(int from)
    {
        lock (All)
        {
            All.Length = Math.Min(from, All.Length);
        }
    }

    /// <summary>Before the first test, and so before the first program opens its log.</summary>
    [ModuleInitializer]
    internal static void Listen()
    {
        Console.SetOut(new Listening(Console.Out));
        Console.SetError(new Listening(Console.Error));
    }

    private sealed class Listening(TextWriter heard) : TextWriter
    {
        public override Encoding Encoding => heard.Encoding;

        public override void Write(char value)
        {
            Keep(value.ToString());
            heard.Write(value);
        }

        public override void Write(string? value)
        {
            Keep(value ?? "");
            heard.Write(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            Keep(new string(buffer, index, count));
            heard.Write(buffer, index, count);
        }

        public override void WriteLine(string? value)
        {
            Keep(value + "\n");
            heard.WriteLine(value);
        }

        public override void Flush() => heard.Flush();
    }
}
