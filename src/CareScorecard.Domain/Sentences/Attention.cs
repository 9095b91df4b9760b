using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Sentences;

/// <summary>Which rows of a scorecard lead, by rules that do not change from month to month.</summary>
internal sealed class Attention
{
    private readonly Scorecard _scorecard;

    public Attention(Scorecard scorecard) => _scorecard = scorecard;

    /// <summary>Off target: a real change for the worse first, then the council's headline measures, then the scorecard's own order.</summary>
    public IReadOnlyList<ScorecardRow> OffTarget => With(Status.OffTarget);

    public IReadOnlyList<ScorecardRow> CloseToTarget => With(Status.Close);

    /// <summary>On target: the council's headline measures first, then the scorecard's own order; those that are really getting worse last.</summary>
    public IReadOnlyList<ScorecardRow> OnTarget =>
    [
        .. _scorecard.Rows
            .Where(row => row.Status == Status.OnTarget)
            .OrderBy(row => OutlookRule.CourseOf(row) == Course.Worse ? 1 : 0)
            .ThenBy(row => _scorecard.Headline.Contains(row.Id) ? 0 : 1),
    ];

    /// <summary>Rows whose change is real, of the kind asked for.</summary>
    public IEnumerable<ScorecardRow> Really(params Variation[] variations) =>
        InOrder(_scorecard.Rows.Where(row => row.Signal?.Variation is { } known && variations.Contains(known) && RealChange.Is(row)));

    /// <summary>Rows whose figure lies outside everything published, those far outside first.</summary>
    public IEnumerable<ScorecardRow> OutsidePublished => InOrder(_scorecard.Rows.Where(row => row.OutsidePublished is not null))
        .OrderBy(row => row.OutsidePublished!.IsFar ? 0 : 1);

    public ScorecardRow? Find(string id) => _scorecard.Rows.FirstOrDefault(row => row.Id == id);

    private IReadOnlyList<ScorecardRow> With(Status status) => [.. InOrder(_scorecard.Rows.Where(row => row.Status == status))];

    private IEnumerable<ScorecardRow> InOrder(IEnumerable<ScorecardRow> rows) => rows
        .OrderBy(row => row.Signal?.Variation == Variation.Concern && RealChange.Is(row) ? 0 : 1)
        .ThenBy(row => _scorecard.Headline.Contains(row.Id) ? 0 : 1);
}
