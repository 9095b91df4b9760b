using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months;

/// <summary>One period of care as it stands at the month's end.</summary>
public sealed partial class ChildInMonth : Subject
{
    // Spelled when first asked for, and then for each of the child's placements and reviews too.
    private string? _identity;

    /// <summary>The record with every date after the month's end taken as not recorded.</summary>
    public required PeriodOfCare Record { get; init; }

    public required CareMonth Month { get; init; }

    /// <summary>The child and the day care started: the same period in every month.</summary>
    public override string Identity => _identity ??= IdentityOf(Record);

    public override ChildInMonth? Child => this;

    /// <summary>Care started on or before the month's end, and had not ended by it. A child who left on the last day is not in care at it.</summary>
    public required bool InCare { get; init; }

    /// <summary>Completed years at the month's end.</summary>
    public required int Age { get; init; }

    /// <summary>The child's number among the children of the month: another period of the same child has the same.</summary>
    internal int Number { get; init; }

    internal static string IdentityOf(PeriodOfCare period) => $"{period.Child}|{period.CareStartedOn:O}";
}
