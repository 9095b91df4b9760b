using CareScorecard.Application.People;

namespace CareScorecard.Web.Hosting;

/// <summary>Tells the set-up code to whoever started the program, and to nobody else: not the log, which others may read.</summary>
internal sealed class SetUpNotice(SetUpCode code)
{
    private int _printed;

    /// <summary>Once, and only when it is needed.</summary>
    public async Task PrintAsync()
    {
        if (Interlocked.Exchange(ref _printed, 1) == 0)
        {
            await Console.Error.WriteLineAsync($"""

                Nobody can sign in yet. Open this program's address in a browser, and enter this code on the page that it shows:

                    Set-up code: {code.Text}

                """);
        }
    }
}
