using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Councils;

/// <summary>What a council has said of itself and of how its figures are judged. Everything has a default but the population.</summary>
public sealed record CouncilSettings
{
    /// <summary>Null until it is set.</summary>
    public string? CouncilName { get; init; }

    /// <summary>The colour of links, lines and edges on light ground; null for the program's own. Always one that can be read.</summary>
    public Colour? Accent { get; init; }

    /// <summary>One of the regions in the comparators; null until it is chosen.</summary>
    public string? Region { get; init; }

    /// <summary>The councils most like this one, by name.</summary>
    public IReadOnlyList<string> Neighbours { get; init; } = [];

    /// <summary>Children aged 0 to 17 in the area, each from a month on.</summary>
    public IReadOnlyList<DatedPopulation> Population { get; init; } = [];

    /// <summary>Ids of the indicators that lead; empty for the catalogue's own choice.</summary>
    public IReadOnlyList<string> Headline { get; init; } = [];

    /// <summary>Ids of the six indicators of the half-yearly look; empty for the catalogue's own choice.</summary>
    public IReadOnlyList<string> SixMeasures { get; init; } = [];

    /// <summary>The council's own polarities, by indicator id.</summary>
    public IReadOnlyDictionary<string, Polarity> Polarities { get; init; } = new Dictionary<string, Polarity>();

    /// <summary>The council's own targets, by indicator id, in any order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Target>> Targets { get; init; } =
        new Dictionary<string, IReadOnlyList<Target>>();

    /// <summary>In the unit of the indicator, by indicator id.</summary>
    public IReadOnlyDictionary<string, decimal> Tolerances { get; init; } = new Dictionary<string, decimal>();

    /// <summary>From which months on charts are drawn anew, by indicator id, in any order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Rebase>> Rebases { get; init; } =
        new Dictionary<string, IReadOnlyList<Rebase>>();

    /// <summary>Counts from 1 to this are hidden from the public: 5, 7 or 10.</summary>
    public int HideUpTo { get; init; } = 5;

    /// <summary>A percentage of fewer children is hidden from the public.</summary>
    public int PercentNeeds { get; init; } = 6;

    /// <summary>A percentage or average of fewer children is not rated.</summary>
    public int RateNeeds { get; init; } = 10;

    /// <summary>Also hide a percentage whose complement is a small count.</summary>
    public bool StrictComplement { get; init; }

    /// <summary>Targets, tolerances and polarities change only when a second administrator agrees.</summary>
    public bool SecondApproval { get; init; }

    /// <summary>Years for which records of children and staff are kept; null: for good.</summary>
    public int? KeepChildrenFor { get; init; }

    /// <summary>The population that applies to the month; null where none is set that early.</summary>
    public decimal? PopulationIn(ReportingMonth month) => Population
        .Where(population => population.From <= month)
        .MaxBy(population => population.From)?.Children;

    /// <summary>Oldest first; empty where the chart was never drawn anew.</summary>
    public IReadOnlyList<Rebase> RebasesOf(string indicatorId) =>
        [.. (Rebases.GetValueOrDefault(indicatorId) ?? []).OrderBy(rebase => rebase.Month)];

    public Polarity PolarityOf(IndicatorDefinition definition) =>
        Polarities.GetValueOrDefault(definition.Id, definition.Polarity);
}

/// <summary>Children aged 0 to 17 living in the council's area, from a month on.</summary>
public sealed record DatedPopulation(decimal Children, ReportingMonth From);
