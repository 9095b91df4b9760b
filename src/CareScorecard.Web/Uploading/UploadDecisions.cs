using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Web.Uploading;

/// <summary>What somebody has decided on the way of one upload. It lives as long as the page; the rows left out are kept with the files.</summary>
public sealed class UploadDecisions
{
    private readonly Dictionary<(string Code, string? Header), string> _reasons = [];

    /// <summary>Why all warnings without a reason of their own can be accepted.</summary>
    public string? WarningsBecause { get; set; }

    /// <summary>Rows that are not to be read.</summary>
    public HashSet<LeftOutRow> LeftOut { get; } = [];

    /// <summary>Every row that stops the month is left out.</summary>
    public bool LeaveOutStops { get; set; }

    public string? LeftOutBecause { get; set; }

    /// <summary>Why a month that is held is loaded again.</summary>
    public string? Reason { get; set; }

    /// <summary>Spellings were explained since the files were read.</summary>
    public bool HasNewMeanings { get; set; }

    public bool HasReasons => _reasons.Count > 0;

    /// <summary>Why warnings like this one can be accepted; null where only the reason for all of them is given, or none.</summary>
    public string? ReasonFor(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return _reasons.GetValueOrDefault((problem.Code, problem.At.Header));
    }

    public void GiveReason(Problem problem, string? reason)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var kind = (problem.Code, problem.At.Header);
        if (string.IsNullOrWhiteSpace(reason))
        {
            _reasons.Remove(kind);
        }
        else
        {
            _reasons[kind] = reason.Trim();
        }
    }

    /// <summary>The kinds of warnings for which no reason was given.</summary>
    public IReadOnlyList<WarningKind> Unanswered(IReadOnlyList<Problem> problems) =>
        string.IsNullOrWhiteSpace(WarningsBecause) ? [.. WarningKind.Of(problems).Where(kind => ReasonFor(kind.Example) is null)] : [];

    /// <summary>Leaves a row out, or takes it back.</summary>
    public void Toggle(LeftOutRow row)
    {
        if (!LeftOut.Remove(row))
        {
            LeftOut.Add(row);
        }
    }

    public Acceptance ToAcceptance() => new()
    {
        WarningsBecause = string.IsNullOrWhiteSpace(WarningsBecause) ? null : WarningsBecause.Trim(),
        Warnings = [.. _reasons.Select(reason => new WarningReason(reason.Key.Code, reason.Key.Header, reason.Value))],
        LeftOutBecause = string.IsNullOrWhiteSpace(LeftOutBecause) ? null : LeftOutBecause.Trim(),
        Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(),
    };
}
