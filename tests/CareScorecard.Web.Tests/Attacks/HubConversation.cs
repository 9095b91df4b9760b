using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using CareScorecard.Web.Tests.SignIn;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>A live connection without a browser: speaks the framework's own protocol, and keeps every byte that comes back.</summary>
internal sealed class HubConversation : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<object?>> _asked = [];
    private readonly MemoryStream _received = new();
    private int _last;
    private Task _reading = Task.CompletedTask;

    /// <summary>Everything that the other side has sent, as letters.</summary>
    public string Received
    {
        get
        {
            lock (_received)
            {
                return Encoding.UTF8.GetString(_received.ToArray());
            }
        }
    }

    /// <summary>Completes when the other side has closed.</summary>
    public Task Closed => _reading;

    /// <exception cref="WebSocketException">The connection was refused.</exception>
    public static async Task<HubConversation> OpenAsync(TestBrowser browser, string? origin = null)
    {
        var conversation = new HubConversation();
        conversation._socket.Options.Cookies = browser.Cookies;
        if (origin is not null)
        {
            conversation._socket.Options.SetRequestHeader("Origin", origin);
        }

        await conversation._socket.ConnectAsync(new Uri($"ws://{browser.Home.Authority}/_blazor"), default);
        await conversation.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"));
        conversation._reading = conversation.ReadAsync();
        return conversation;
    }

    /// <summary>Calls a method and waits for its answer; null for none.</summary>
    public async Task<object?> InvokeAsync(string method, params string[] arguments)
    {
        var id = Interlocked.Increment(ref _last).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = _asked[id] = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await CallAsync(id, method, arguments);
        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Waits until the words have come.</summary>
    public async Task<bool> HearsAsync(string words, TimeSpan patience)
    {
        for (var until = DateTime.UtcNow + patience; DateTime.UtcNow < until; await Task.Delay(50))
        {
            if (Received.Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        await _reading;
    }

    private async Task CallAsync(string id, string method, string[] arguments)
    {
        // [1, {}, id, method, arguments], in MessagePack.
        List<byte> body = [0x95, 0x01, 0x80, .. Text(id), .. Text(method), (byte)(0x90 + arguments.Length), .. arguments.SelectMany(Text)];
        List<byte> length = [];
        for (var rest = body.Count; ;)
        {
            length.Add((byte)((rest & 0x7F) | (rest > 0x7F ? 0x80 : 0)));
            if ((rest >>= 7) == 0)
            {
                break;
            }
        }

        await SendAsync([.. length, .. body]);
    }

    private static byte[] Text(string text)
    {
        var letters = Encoding.UTF8.GetBytes(text);
        var head = new byte[5];
        head[0] = 0xDB;
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(1), letters.Length);
        return [.. head, .. letters];
    }

    private Task SendAsync(byte[] message) => _socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, default);

    private async Task ReadAsync()
    {
        var piece = new byte[64 * 1024];
        var greeted = false;
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                using var whole = new MemoryStream();
                ValueWebSocketReceiveResult got;
                do
                {
                    got = await _socket.ReceiveAsync(piece.AsMemory(), default);
                    await whole.WriteAsync(piece.AsMemory(0, got.Count));
                }
                while (!got.EndOfMessage);

                lock (_received)
                {
                    _received.Write(whole.ToArray());
                }

                // The first ends the greeting, and may bring more behind it.
                var messages = whole.ToArray();
                Answer(greeted ? messages : messages[(Array.IndexOf(messages, (byte)0x1E) + 1)..]);
                greeted = true;
            }
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Closed by either side.
        }
        finally
        {
            foreach (var waiting in _asked.Values)
            {
                waiting.TrySetException(new IOException("The connection was closed."));
            }
        }
    }

    /// <summary>Of all that comes, only answers to our own calls are understood: [3, {}, id, kind, value], kind 3 with a value.</summary>
    private void Answer(byte[] messages)
    {
        for (var at = 0; at < messages.Length;)
        {
            int length = 0, shift = 0;
            byte next;
            do
            {
                next = messages[at++];
                length |= (next & 0x7F) << shift;
                shift += 7;
            }
            while ((next & 0x80) != 0 && at < messages.Length);

            if (at + length > messages.Length)
            {
                return;
            }

            var body = messages.AsSpan(at, length);
            at += length;
            if (length > 4 && (body[0] & 0xF0) == 0x90 && body[1] == 3 && body[2] == 0x80)
            {
                var rest = body[3..];
                var id = (string)Value(ref rest)!;
                var kind = Convert.ToInt32(Value(ref rest), System.Globalization.CultureInfo.InvariantCulture);
                _asked[id].TrySetResult(kind == 2 ? null : Value(ref rest));
            }
        }
    }

    private static object? Value(ref Span<byte> rest)
    {
        var head = rest[0];
        var (skip, length) = head switch
        {
            >= 0xA0 and <= 0xBF => (1, head & 0x1F),
            0xD9 => (2, rest[1]),
            0xDA => (3, BinaryPrimitives.ReadUInt16BigEndian(rest[1..])),
            0xDB => (5, BinaryPrimitives.ReadInt32BigEndian(rest[1..])),
            _ => (1, -1),
        };
        if (length < 0)
        {
            rest = rest[1..];
            return head switch { 0xC2 => false, 0xC3 => true, <= 0x7F => (int)head, _ => null };
        }

        var text = Encoding.UTF8.GetString(rest.Slice(skip, length));
        rest = rest[(skip + length)..];
        return text;
    }
}
