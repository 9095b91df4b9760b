using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Quality;

/// <summary>How far the figures of one version of a month can be trusted, and what to mend first.</summary>
public sealed record MonthQuality
{
    public required ReportingMonth Month { get; init; }

    /// <summary>By indicator id; only figures that are measured from records have one.</summary>
    public required IReadOnlyDictionary<string, FigureMark> Marks { get; init; }

    /// <summary>Every fault of every subject, each once.</summary>
    public required IReadOnlyList<FaultAt> Faults { get; init; }

    /// <summary>Of each fault, what mending it would move; none for a fault that only breakdowns miss.</summary>
    public required IReadOnlyList<FaultEffect> Effects { get; init; }

    /// <summary>In the order of the teams' names, those without a team last.</summary>
    public required IReadOnlyList<TeamScore> Teams { get; init; }

    /// <summary>Characteristics that no figure tests and by which figures are broken down.</summary>
    public static IReadOnlyList<Field> ForBreakdowns { get; } =
    [
        Fields.Children.Sex,
        Fields.Children.Ethnicity,
        Fields.Children.Disability,
        Fields.Children.Sen,
        Fields.Children.LegalStatus,
        Fields.Children.CategoryOfNeed,
        Fields.Children.Team,
    ];
}
