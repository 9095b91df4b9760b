using System.Globalization;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;

namespace CareScorecard.Cli.Text;

/// <summary>How far reading has come: one line of the screen, written over itself.</summary>
internal sealed class ProgressLine(Terminal terminal) : IProgress<ReadProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private long _last;
    private int _width;

    public void Report(ReadProgress value)
    {
        if (_last != 0 && terminal.Clock.GetElapsedTime(_last) < Pause)
        {
            return;
        }

        _last = terminal.Clock.GetTimestamp();
        var share = value.Share is { } known ? known.ToString(" (0 %)", CultureInfo.InvariantCulture) : "";
        Draw($"{value.File}: {value.Stage}, {value.Rows.ToString("N0", EnglishDates.Culture)} rows{share}");
    }

    /// <summary>Leaves an empty line to whatever is said next.</summary>
    public void Dispose()
    {
        if (_width > 0)
        {
            Draw("");
            terminal.Error.Write('\r');
        }
    }

    private void Draw(string line)
    {
        terminal.Error.Write('\r' + line.PadRight(_width));
        _width = line.Length;
    }
}
