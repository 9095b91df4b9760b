namespace CareScorecard.Domain.Homes;

/// <summary>Who came to a new home in the month. Counts of few children: for staff, and never public.</summary>
public sealed record MonthMoves
{
    /// <summary>New homes of children in care on the last day: the measure of new placements.</summary>
    public required int NewHomes { get; init; }

    /// <summary>Of them, the first homes of a period of care.</summary>
    public required int FirstHomes { get; init; }

    /// <summary>Of them, moves from one home to another.</summary>
    public int Moves => NewHomes - FirstHomes;

    /// <summary>How many children made the moves: a child may have moved twice.</summary>
    public required int ChildrenWhoMoved { get; init; }

    /// <summary>From what kind of home to what kind, the commonest first; together they are the moves.</summary>
    public required IReadOnlyList<MoveFlow> Flows { get; init; }

    /// <summary>Moves from outside our area into it.</summary>
    public required int IntoOurArea { get; init; }

    /// <summary>Moves out of our area.</summary>
    public required int OutOfOurArea { get; init; }

    /// <summary>Why the homes that were left ended, the commonest first, not recorded at the end; together they are the moves.</summary>
    public required IReadOnlyList<MoveReason> Reasons { get; init; }

    /// <summary>Why nothing is known of reasons, as a full sentence; null where something is.</summary>
    public string? ReasonsUnavailable { get; init; }

    /// <summary>Periods of care that started in the month: the measure of children who came into care.</summary>
    public required int CameIntoCare { get; init; }

    /// <summary>Of them, those who have left again by the month's end.</summary>
    public required int LeftAgain { get; init; }

    /// <summary>The kind of the first home of those who came into care, the commonest first; together they are all who came.</summary>
    public required IReadOnlyList<FirstHome> FirstHomesOfNewChildren { get; init; }

    public int PlannedMoves => Reasons.Where(reason => reason.Kind == MoveKind.Planned).Sum(reason => reason.Moves);

    public int OtherMoves => Reasons.Where(reason => reason.Kind == MoveKind.Other).Sum(reason => reason.Moves);

    public int MovesWithoutReason => Reasons.Where(reason => reason.Kind == MoveKind.NotRecorded).Sum(reason => reason.Moves);
}

/// <summary>Whether a move carried out the child's plan.</summary>
public enum MoveKind
{
    Planned,
    Other,
    NotRecorded,
}

/// <param name="From">A kind of home, or not recorded.</param>
/// <param name="To">A kind of home, or not recorded.</param>
public sealed record MoveFlow(string From, string To, int Moves);

/// <param name="Words">In plain words: the Department's code spelled out, or the council's own text.</param>
public sealed record MoveReason(string Words, MoveKind Kind, int Moves);

/// <param name="Kind">A kind of home; a temporary stay or not recorded.</param>
public sealed record FirstHome(string Kind, int Children);
