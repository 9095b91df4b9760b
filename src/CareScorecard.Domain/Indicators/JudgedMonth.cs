using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>Every indicator of a month at once: the same outcomes as <see cref="Indicator.Judge"/> gives one by one, sooner.</summary>
public static class JudgedMonth
{
    // A multiple of 64, so that no two stretches share a word of a set; few enough that their records stay close to the processor.
    private const int Stretch = 512;

    // Below this, handing out the work would take longer than the work.
    private const int WorthSharing = 8 * Stretch;

    /// <returns>One outcome for each indicator, in their order.</returns>
    public static IReadOnlyList<Outcome> Of(CareMonth month, IReadOnlyList<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(indicators);
        var outcomes = new Outcome[indicators.Count];
        var judgements = new Judgement?[indicators.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            judgements[i] = indicators[i].Begin(month, out outcomes[i]!);
        }

        foreach (var ofRoll in judgements.OfType<Judgement>().GroupBy(judgement => judgement.Roll))
        {
            AskAll([.. ofRoll], ofRoll.Key.Count);
        }

        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] ??= judgements[i]!.Close();
        }

        return outcomes;
    }

    private static void AskAll(Judgement[] judgements, int subjects)
    {
        var stretches = (subjects + Stretch - 1) / Stretch;
        if (subjects < WorthSharing)
        {
            for (var i = 0; i < stretches; i++)
            {
                Ask(judgements, i, subjects);
            }
        }
        else
        {
            Parallel.For(0, stretches, i => Ask(judgements, i, subjects));
        }
    }

    private static void Ask(Judgement[] judgements, int stretch, int subjects)
    {
        var from = stretch * Stretch;
        foreach (var judgement in judgements)
        {
            judgement.Ask(from, Math.Min(from + Stretch, subjects));
        }
    }
}
