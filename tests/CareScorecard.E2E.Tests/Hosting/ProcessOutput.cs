using System.Diagnostics;
using System.Text;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>What a running program has said so far, on both of its outputs.</summary>
internal sealed class ProcessOutput
{
    private readonly StringBuilder _said = new();

    /// <param name="process">Started, with both outputs redirected.</param>
    /// <param name="onLine">Told every line as it comes.</param>
    public ProcessOutput(Process process, Action<string>? onLine = null)
    {
        void Keep(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
            {
                return;
            }

            lock (_said)
            {
                _said.AppendLine(line.Data);
            }

            onLine?.Invoke(line.Data);
        }

        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public override string ToString()
    {
        lock (_said)
        {
            return _said.ToString();
        }
    }
}
