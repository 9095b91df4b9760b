using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Import;

namespace CareScorecard.Web.Components.Pages.Upload;

/// <summary>Files that hold several months: a .zip of many, or a yearly return. Each month goes through the steps by itself, oldest first.</summary>
public sealed partial class UploadWizard
{
    private readonly HashSet<int> _savedMonths = [];

    private MonthPlan? _plan;
    private int _planAt;

    /// <summary>The months of a yearly return that are wanted; null to let the files say.</summary>
    private MonthRun? _run;

    private bool HasNextMonth => _plan is { AreSeveral: true } plan && _planAt + 1 < plan.Months.Count;

    private string NextMonth => HasNextMonth ? _plan!.Months[_planAt + 1].Month?.ToWords() ?? "the next month" : "";

    private async Task<MonthCheck> CheckAsync(Viewer viewer, ReadRequest request, CancellationToken work)
    {
        var progress = new DrawnProgress(this);
        var run = _run ?? (request.Month is { } one ? new MonthRun(one, one) : null);
        _plan = await Plans.RunAsync(viewer, request, run, progress, work);
        _planAt = Math.Clamp(_planAt, 0, Math.Max(0, _plan.Months.Count - 1));
        return _plan is { AreSeveral: true, Months.Count: > 0 }
            ? await Checks.OfPlanAsync(viewer, _plan.Months[_planAt], progress, work)
            : await Checks.RunAsync(viewer, request, progress, work);
    }

    private Task ReadRunAsync(MonthRun run)
    {
        (_run, _planAt) = (run, 0);
        _savedMonths.Clear();
        _upload?.Remember(_upload.State with { Month = null });
        return ReadAsync(UploadStep.Columns);
    }

    /// <summary>What was decided was of the month before.</summary>
    private Task GoToNextMonthAsync()
    {
        _planAt++;
        (_decisions, _readWithout, _outcome) = (new(), [], null);
        return ReadAsync(UploadStep.Columns);
    }

    private void ForgetMonths()
    {
        (_plan, _planAt, _run) = (null, 0, null);
        _savedMonths.Clear();
    }
}
