using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Domain.Sentences;

/// <summary>Says a month in three sentences. Figures that are unavailable or hidden are not said, nor is anything that hangs on them.</summary>
public static class SentenceRules
{
    internal const string ChildrenInCare = "children-in-care";
    internal const string CameIn = "started-in-month";
    internal const string Left = "ended-in-month";
    internal const string OfficersCaseload = "iro-caseload";
    internal const string OfficersAllWork = "iro-caseload-all-work";

    private const int MostOnTarget = 2;

    /// <param name="scorecard">As its reader may see it.</param>
    /// <param name="hideUpTo">Children from 1 to this who do not count towards a figure are not asked about; null for staff.</param>
    public static MonthInWords Of(Scorecard scorecard, int? hideUpTo = null)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        var attention = new Attention(scorecard);
        var numbers = Numbers(attention);
        var targets = Targets(attention);
        var used = numbers.IndicatorIds.Concat(targets.IndicatorIds).ToHashSet();
        return new MonthInWords([numbers, targets, WhatElse(attention, used)], QuestionRules.Of(attention, hideUpTo ?? 0));
    }

    private static MonthSentence Numbers(Attention attention)
    {
        if (attention.Find(ChildrenInCare) is not { } row)
        {
            return new MonthSentence("How many children are in our care is not among this month's figures.", []);
        }

        if (row.Value.Number is not { } children)
        {
            return new MonthSentence($"How many children are in our care is not known: {FigureText.Of(row.Definition, row.Value).ToLowerInvariant()}.", []);
        }

        var sentence = $"{FigureText.Plain(children)} {(children == 1m ? "child is" : "children are")} in our care";
        if (row.Previous is not { } previous)
        {
            return new MonthSentence(sentence + ".", [ChildrenInCare]);
        }

        sentence += previous.Change switch
        {
            0m => $", as many as in {previous.Month.ToWords()}",
            > 0m => $", {FigureText.Plain(previous.Change)} more than in {previous.Month.ToWords()}",
            _ => $", {FigureText.Plain(-previous.Change)} fewer than in {previous.Month.ToWords()}",
        };

        // Said only where they explain the change: records corrected since would leave a sum that does not add up.
        return Flows(attention) is var (came, left) && came - left == previous.Change
            ? new MonthSentence($"{sentence} ({FigureText.Plain(came)} came in, {FigureText.Plain(left)} left).", [ChildrenInCare, CameIn, Left])
            : new MonthSentence(sentence + ".", [ChildrenInCare]);
    }

    internal static (decimal Came, decimal Left)? Flows(Attention attention) =>
        attention.Find(CameIn)?.Value.Number is { } came && attention.Find(Left)?.Value.Number is { } left ? (came, left) : null;

    private static MonthSentence Targets(Attention attention)
    {
        var on = attention.OnTarget.Take(MostOnTarget).ToList();
        var missed = attention.OffTarget is [var off, ..] ? off : attention.CloseToTarget.Count > 0 ? attention.CloseToTarget[0] : null;
        if (missed is null)
        {
            return on.Count == 0
                ? new MonthSentence("No measure can be judged against a target this month.", [])
                : new MonthSentence($"Every measure that can be judged is on target, {Names(on)} among them.", Ids(on));
        }

        var name = SpokenName.Of(missed.Definition);
        var standing = attention.OffTarget.Count > 0 ? "off target" : "close to target, and nothing is off target";
        var miss = $"{name.Words} {name.Are} {standing}: {SpokenFigure.Of(missed)}{SpokenFigure.AgainstTarget(missed)}.";
        return on.Count == 0
            ? new MonthSentence(SpokenName.Sentence(miss), [missed.Id])
            : new MonthSentence($"{SpokenName.Sentence(Names(on))} {Are(on)} on target; {miss}", [.. Ids(on), missed.Id]);
    }

    private static MonthSentence WhatElse(Attention attention, HashSet<string> used)
    {
        if (attention.Find(OfficersCaseload) is { Value.Number: not null, Target: { } guidance } officers
            && !used.Contains(OfficersCaseload)
            && !used.Contains(OfficersAllWork)
            && officers.Status is Domain.Targets.Status.OffTarget or Domain.Targets.Status.Close)
        {
            return new MonthSentence(
                $"Each full-time reviewing officer has {FigureText.Of(officers.Definition, officers.Value)} children, against "
                + $"{SpokenFigure.Level(officers.Definition, guidance)}.",
                [OfficersCaseload]);
        }

        ScorecardRow? First(IEnumerable<ScorecardRow> rows) => rows.FirstOrDefault(row => !used.Contains(row.Id) && row.Value.Number is not null);
        return First(attention.Really(Variation.Concern)) is { } concern ? Real(concern, "for the worse", Movement.Worse)
            : First(attention.OffTarget) is { } off ? Standing(off, "off target")
            : First(attention.CloseToTarget) is { } close ? Standing(close, "close to target")
            : First(attention.Really(Variation.Improvement)) is { } better ? Real(better, "for the better", Movement.Better)
            : First(attention.Really(Variation.NeutralHigh)) is { } high ? Real(high, "upwards", Movement.Up)
            : First(attention.Really(Variation.NeutralLow)) is { } low ? Real(low, "downwards", Movement.Down)
            : new MonthSentence("No other measure is off target, and none other shows a real change.", []);
    }

    /// <summary>The change since last month is said only where it goes the way of the signal, which looks at more than one month.</summary>
    private static MonthSentence Real(ScorecardRow row, string direction, Movement movement)
    {
        var name = SpokenName.Of(row.Definition);
        var change = row.Previous is { } previous && previous.Movement == movement
            ? $", {FigureText.Change(row.Definition, previous.Change)} since {previous.Month.ToWords()}"
            : "";
        return new MonthSentence(
            SpokenName.Sentence($"{name.Words} {name.Show} a real change {direction}: {SpokenFigure.Of(row)}{change}."), [row.Id]);
    }

    private static MonthSentence Standing(ScorecardRow row, string standing)
    {
        var name = SpokenName.Of(row.Definition);
        return new MonthSentence(
            SpokenName.Sentence($"{name.Words} {name.Are} {standing} too: {SpokenFigure.Of(row)}{SpokenFigure.AgainstTarget(row)}."), [row.Id]);
    }

    private static string Names(IReadOnlyList<ScorecardRow> rows) =>
        ListWords.And([.. rows.Select(row => SpokenName.Of(row.Definition).Words)]);

    private static string Are(IReadOnlyList<ScorecardRow> rows) => rows is [var only] ? SpokenName.Of(only.Definition).Are : "are";

    private static IReadOnlyList<string> Ids(IEnumerable<ScorecardRow> rows) => [.. rows.Select(row => row.Id)];
}
