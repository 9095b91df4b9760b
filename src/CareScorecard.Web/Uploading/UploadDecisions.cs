using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Web.Uploading;

/// <summary>What somebody has decided on the way of one upload. It lives as long as the page; the rows left out are kept with the files.</summary>
public sealed class UploadDecisions
{
    /// <summary>Why the warnings of one kind can be accepted.</summary>
    public Dictionary<WarningKind, string> Reasons { get; } = [];

    /// <summary>Why all warnings without a reason of their own can be accepted.</summary>
    public string? WarningsBecause { get; set; }

    /// <summary>Rows that are not to be read.</summary>
    public HashSet<LeftOutRow> LeftOut { get; } = [];

    /// <summary>Every row that stops the month is left out.</summary>
    public bool LeaveOutStops { get; set; }

    public string? LeftOutBecause { get; set; }

    /// <summary>Why a month that is held is loaded again.</summary>
    public string? Reason { get; set; }

    public string? ReasonFor(WarningKind kind) => Reasons.GetValueOrDefault(kind) is { Length: > 0 } own ? own : null;

    /// <summary>The kinds of warnings for which no reason was given.</summary>
    public IReadOnlyList<WarningKind> Unanswered(IEnumerable<Problem> problems) =>
        string.IsNullOrWhiteSpace(WarningsBecause)
            ? [.. problems.Where(problem => problem.Severity == Severity.Warn).Select(WarningKind.Of).Distinct().Where(kind => ReasonFor(kind) is null)]
            : [];

    /// <summary>Leaves a row out, or takes it back.</summary>
    public void Toggle(LeftOutRow row)
    {
        if (!LeftOut.Remove(row))
        {
            LeftOut.Add(row);
        }
    }

    public Acceptance ToAcceptance(IReadOnlyList<Problem> problems)
    {
        var accepted = problems.Where(problem => problem.Severity == Severity.Warn)
            .GroupBy(WarningKind.Of)
            .Select(kind => new AcceptedWarning(kind.Key.Code, kind.Key.Header, kind.Count(), (ReasonFor(kind.Key) ?? WarningsBecause ?? "").Trim()))
            .ToList();
        return new Acceptance
        {
            WarningsBecause = accepted.Count == 0 ? null : string.Join("; ", accepted.Select(kind => kind.Reason).Distinct()),
            LeftOutBecause = LeftOutBecause,
            Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason,
        };
    }
}
