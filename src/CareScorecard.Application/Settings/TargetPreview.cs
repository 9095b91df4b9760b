using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>What a change of a target, tolerance or polarity would do to the months that are held.</summary>
/// <param name="Months">Oldest first: those of the last 24 months that have the measure.</param>
public sealed record TargetPreview(IndicatorDefinition Definition, IReadOnlyList<RatedMonth> Months)
{
    /// <summary>How many months would have had another rating, had the change applied all along.</summary>
    public int ChangedAllAlong => Months.Count(month => month.AllAlong != month.Now);

    /// <summary>How many months change their rating when it is saved: those from its month on.</summary>
    public int ChangedWhenSaved => Months.Count(month => month.WhenSaved != month.Now);
}

/// <summary>One month's figure and how it is rated.</summary>
/// <param name="Value">As whoever asks may see it.</param>
/// <param name="Now">As the settings are.</param>
/// <param name="WhenSaved">With the change, from the month from which it is meant to apply.</param>
/// <param name="AllAlong">With the change, had it applied in every month.</param>
public sealed record RatedMonth(ReportingMonth Month, IndicatorValue Value, Status Now, Status WhenSaved, Status AllAlong);
