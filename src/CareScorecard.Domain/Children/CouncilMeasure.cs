using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Children;

/// <summary>A figure that the council brings ready-made, under its own id: foster carers approved, rota visits and the like.</summary>
public sealed record CouncilMeasure
{
    public required string Id { get; init; }

    public string? Title { get; init; }

    public required decimal Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public Unit Unit { get; init; } = Unit.Count;

    public Polarity Polarity { get; init; } = Polarity.Context;

    public string? Note { get; init; }
}
