using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Text;

/// <summary>Why an indicator changed: for a person to read.</summary>
internal static class BridgeText
{
    public static void Write(Bridge bridge, TextWriter to)
    {
        var definition = bridge.Definition;
        to.WriteLine($"{definition.Title} ({bridge.Id}), {bridge.From.ToWords()} to {bridge.To.ToWords()}");
        if (bridge.Unavailable is { } why)
        {
            to.WriteLine($"  {why}");
            return;
        }

        to.WriteLine($"  counted in {BridgeWords.CountedIn(definition)}");
        to.WriteLine();
        var table = new TextTable("why", ">change");
        foreach (var part in bridge.Parts)
        {
            table.Add(BridgeWords.Of(definition, part.Kind), Signed(part.Change));
        }

        table.Add("All together", Signed(bridge.Change));
        table.WriteTo(to);
    }

    private static string Signed(decimal? change) => change switch
    {
        null => MissingWords.HiddenToProtectChildren.Words,
        > 0m => $"+{FigureText.Plain(change.Value)}",
        _ => FigureText.Plain(change.Value),
    };
}
