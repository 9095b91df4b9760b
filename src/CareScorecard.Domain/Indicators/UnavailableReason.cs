using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>Why there is no figure.</summary>
public abstract record UnavailableReason
{
    private UnavailableReason()
    {
    }

    /// <summary>Stable, for programs and for storage: nobody, not-in-extract.</summary>
    public abstract string Code { get; }

    /// <summary>For people, a full sentence.</summary>
    public abstract string Words { get; }

    /// <summary>Nobody is in the cohort.</summary>
    public sealed record Nobody : UnavailableReason
    {
        public override string Code => "nobody";

        public override string Words => "Nobody is counted by this measure this month.";
    }

    /// <summary>The month's extract lacks columns, or whole sheets, that the indicator tests.</summary>
    public sealed record NotInExtract(IReadOnlyList<Field> Missing) : UnavailableReason
    {
        public override string Code => "not-in-extract";

        public override string Words => $"Not in this month's files: {string.Join("; ", Missing)}.";

        public bool Equals(NotInExtract? other) => other is not null && Missing.SequenceEqual(other.Missing);

        public override int GetHashCode() => Missing.Count;
    }

    /// <summary>The extract does not hold leavers for as long as the indicator looks back.</summary>
    /// <param name="MonthsHeld">Months of leavers that the extract holds.</param>
    public sealed record WindowTooShort(int MonthsHeld) : UnavailableReason
    {
        public override string Code => "window-too-short";

        public override string Words => $"This month's files hold only the last {MonthsHeld} months of children who left care.";
    }

    /// <summary>The council has not said how many children aged 0 to 17 live in its area on the day.</summary>
    public sealed record NoPopulation : UnavailableReason
    {
        public override string Code => "no-population";

        public override string Words => "The number of children aged 0 to 17 in our area has not been set for this date.";
    }

    /// <summary>The table of bank holidays does not reach far enough.</summary>
    /// <param name="ReachesTo">The last day that the table covers.</param>
    public sealed record CalendarEnds(DateOnly ReachesTo) : UnavailableReason
    {
        public override string Code => "calendar-ends";

        public override string Words => $"Working days are known only to {Periods.EnglishDates.ToWords(ReachesTo)}.";
    }

    /// <summary>The denominator is known for the whole council only, so that there is no figure for a part of the children.</summary>
    public sealed record WholeOnly : UnavailableReason
    {
        public override string Code => "whole-only";

        public override string Words => "What this is measured against is known for the whole council only.";
    }

    /// <summary>The council keeps records of children no longer than so many years. The figures of the whole are kept.</summary>
    public sealed record RecordsDeleted(RecordsDeletion Deletion) : UnavailableReason
    {
        public override string Code => "records-deleted";

        public override string Words => Deletion.Words;
    }

    /// <summary>Hidden to protect children.</summary>
    public sealed record Hidden : UnavailableReason
    {
        public override string Code => "hidden";

        public override string Words => "Hidden to protect children.";
    }

    /// <summary>A percentage that is not 0, but is 0 to the decimals that are shown.</summary>
    public sealed record RoundsToZero : UnavailableReason
    {
        public override string Code => "rounds-to-zero";

        public override string Words => "Rounds to zero.";
    }
}
