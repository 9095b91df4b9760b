using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months;

/// <summary>One counted placement: temporary stays left out, rows with the same carer joined.</summary>
public sealed class PlacementInMonth : Subject
{
    public required ChildInMonth Of { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>Null while it lasts at the month's end.</summary>
    public required DateOnly? EndedOn { get; init; }

    public required PlacementLocation? Location { get; init; }

    /// <summary>As its last row says; null where that is not recorded.</summary>
    public PlacementType? Type { get; init; }

    /// <inheritdoc cref="Type"/>
    public PlacementProvider? Provider { get; init; }

    /// <summary>The first home of the period of care: the records go back to the day on which care started.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The home before it in the same period of care; null where there was none, or none is recorded in the twelve months.</summary>
    public PlacementInMonth? Before { get; init; }

    /// <summary>The reason for change on the row with which the home began, as recorded.</summary>
    public string? ReasonOnFirstRow { get; init; }

    /// <summary>The reason for change on the row with which the home ended, or on its latest while it lasts, as recorded.</summary>
    public string? ReasonOnLastRow { get; init; }

    /// <summary>0, unless history has another placement of the child that started on the same day: then 1, 2, ... in order.</summary>
    public int SameDayOrdinal { get; init; }

    public override string Identity =>
        SameDayOrdinal == 0 ? $"{Of.Identity}|{StartedOn:O}" : $"{Of.Identity}|{StartedOn:O}|{SameDayOrdinal}";

    public override ChildInMonth? Child => Of;
}

/// <summary>One review held on or before the month's end, of a period of care of the extract.</summary>
public sealed class ReviewInMonth : Subject
{
    public required Review Record { get; init; }

    public required ChildInMonth Of { get; init; }

    /// <summary>As recorded, else worked out by regulation 33; null where it can be neither.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>Held in the twelve months ending with this one.</summary>
    public required bool IsOfLastYear { get; init; }

    public override string Identity => $"{Of.Identity}|{Record.HeldOn:O}";

    public override ChildInMonth? Child => Of;
}

/// <summary>One young person on the care leavers' list.</summary>
public sealed class CareLeaverInMonth : Subject
{
    public required CareLeaver Record { get; init; }

    public required CareMonth Month { get; init; }

    /// <summary>Completed years at the month's end.</summary>
    public required int Age { get; init; }

    public override string Identity => Record.YoungPerson.Value;

    /// <summary>In so many whole calendar months ending with this one. Not recorded is never within.</summary>
    public bool IsWithinMonths(DateOnly? date, int months) => date <= Month.AsAt && date >= Month.WindowStart(months);
}

/// <summary>One child with a plan for adoption, dates after the month's end taken as not recorded.</summary>
public sealed class AdoptionInMonth : Subject
{
    public required AdoptionCase Record { get; init; }

    public required CareMonth Month { get; init; }

    /// <summary>The child's latest period of care; null where the Children sheet does not have the child.</summary>
    public required ChildInMonth? Of { get; init; }

    /// <summary>Completed years at the month's end; null where the date of birth is not recorded.</summary>
    public int? Age { get; init; }

    public override string Identity => Record.Child.Value;

    public override ChildInMonth? Child => Of;

    /// <summary>Null where the recorded day lies after the month's end.</summary>
    public DateOnly? EnteredCareOn => Month.Known(Record.EnteredCareOn);

    /// <summary>A placement order applies, the plan for adoption has not been given up, and the child is not adopted yet.</summary>
    public bool HasPlacementOrder => Record is { PlacementOrderOn: not null, ReversedOn: null, AdoptedOn: null };

    /// <summary>With a placement order, and not living with adopters yet.</summary>
    public bool IsWaiting => HasPlacementOrder && Record.PlacedOn is null;

    /// <summary>The adoption order was made in the window of so many months ending with the month, both ends included.</summary>
    public bool AdoptedWithin(int months) => Month.Month.Window(months).Contains(Record.AdoptedOn);
}

/// <summary>One listed reviewing officer who is not a manager.</summary>
public sealed class OfficerInMonth : Subject
{
    public required ReviewingOfficer Record { get; init; }

    /// <summary>Children in care at the month's end allocated to the officer.</summary>
    public required int ChildrenInCare { get; init; }

    /// <summary>Has recorded hours, so that work can be set against a full-time post.</summary>
    public bool HasPost => Record.FullTimeEquivalent > 0m;

    public override string Identity => Matching.Key(Record.Name);
}

/// <summary>One listed social worker.</summary>
public sealed class WorkerInMonth : Subject
{
    public required SocialWorker Record { get; init; }

    /// <summary>As recorded, else the children in care at the month's end allocated to the worker.</summary>
    public required int Cases { get; init; }

    /// <summary>Has recorded hours, so that work can be set against a full-time post.</summary>
    public bool HasPost => Record.FullTimeEquivalent > 0m;

    public override string Identity => Matching.Key(Record.Name);
}
