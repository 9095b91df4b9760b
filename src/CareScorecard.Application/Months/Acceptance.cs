using CareScorecard.Domain.Loads;

namespace CareScorecard.Application.Months;

/// <summary>What the person who saves a month says.</summary>
public sealed record Acceptance
{
    /// <summary>Why the warnings are accepted that <see cref="Warnings"/> says nothing of.</summary>
    public string? WarningsBecause { get; init; }

    /// <summary>Why the warnings of one kind are accepted: every kind needs a reason, its own or <see cref="WarningsBecause"/>.</summary>
    public IReadOnlyList<WarningReason> Warnings { get; init; } = [];

    /// <summary>Why rows are left out; needed where there are any.</summary>
    public string? LeftOutBecause { get; init; }

    /// <summary>Why a month that is already held is loaded again; needed where <see cref="MonthCheck.ChangesPastMonth"/>.</summary>
    public string? Reason { get; init; }

    /// <returns>Null where nobody has said why warnings of the kind can be accepted.</returns>
    internal AcceptedWarning? Accept(WarningKind kind)
    {
        var own = Warnings.FirstOrDefault(reason => (reason.Code, reason.Header) == (kind.Code, kind.Header))?.Reason;
        var reason = string.IsNullOrWhiteSpace(own) ? WarningsBecause : own;
        return string.IsNullOrWhiteSpace(reason) ? null : new AcceptedWarning(kind.Code, kind.Header, kind.Count, reason.Trim())
        {
            Field = kind.Example.Field,
            Kind = kind.Example.Kind,
        };
    }
}

/// <summary>What became of a save.</summary>
public abstract record AcceptOutcome
{
    private AcceptOutcome()
    {
    }

    /// <summary>A new version, which staff see from now on. The board still sees what was published before.</summary>
    public sealed record Saved(MonthVersion Version) : AcceptOutcome;

    /// <summary>The same bytes were loaded before: nothing has changed.</summary>
    public sealed record Unchanged(MonthVersion Version) : AcceptOutcome;

    /// <summary>Nothing was saved, for a reason in words.</summary>
    public sealed record Refused(string Why) : AcceptOutcome;
}
