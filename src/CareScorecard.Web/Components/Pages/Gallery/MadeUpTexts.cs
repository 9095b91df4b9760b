using CareScorecard.Domain.FactChecks;
using CareScorecard.Web.Components.Pages.FactChecks;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Invented texts, read against invented figures.</summary>
public static class MadeUpTexts
{
    private const string Text =
        "Children in our care fell by 51.5% this month.\n\n65.9% of them had one home all year. That is 4.1% below our target, and better than the North East.";

    public static FactCheckContent Doubted { get; } = new(Month, Held, new CheckedText(
        Text,
        [
            Finding("51.5%", "a fall of 51.5%", "428 after 421 is a rise of 1.7%", FactRules.RelativeChange),
            Finding("4.1%", "4.1%", "65.9% is 4.1 percentage points below 70%", FactRules.Points),
        ]));

    public static FactCheckContent True { get; } = new(Month, Held, new CheckedText("428 children are in our care.", []));

    private static FactFinding Finding(string passage, string says, string fact, string rule) =>
        new(passage, Text.IndexOf(passage, StringComparison.Ordinal), says, fact, rule);
}
