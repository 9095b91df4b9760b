using CareScorecard.Application.Access;
using CareScorecard.Application.Mappings;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;
using CareScorecard.Import.Annotating;
using CareScorecard.Import.Problems;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using CareScorecard.Web.Uploading;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Components.Pages.Upload;

/// <summary>From files to a saved month: files, columns, check, what will change, save. Nothing is saved before the last.</summary>
public sealed partial class UploadWizard : IDisposable
{
    // Progress is drawn some times a second, not some times a row.
    private static readonly TimeSpan BetweenDrawings = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _leaving = new();
    private CancellationTokenSource? _work;
    private ElementReference _heading;
    private UploadStep _step = UploadStep.Files;
    private bool _focusHeading;
    private ReadProgress? _progress;
    private ReadRequest? _request;
    private MonthCheck? _check;
    private UploadDecisions _decisions = new();

    /// <summary>The rows that were left out when the files were last read.</summary>
    private HashSet<LeftOutRow> _readWithout = [];

    private IReadOnlyList<FileToAnnotate> _marked = [];

    /// <summary>Beside the check before it; null for the first.</summary>
    private ProblemComparison? _since;

    private IReadOnlyList<string> _messages = [];

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required KeptUploads Uploads { get; init; }

    [Inject]
    public required CheckedUploads Checked { get; init; }

    [Inject]
    public required CheckMonthUseCase Checks { get; init; }

    [Inject]
    public required PlanMonthsUseCase Plans { get; init; }

    [Inject]
    public required AcceptMonthUseCase Accepts { get; init; }

    [Inject]
    public required UndoMonthUseCase Undo { get; init; }

    [Inject]
    public required StartNewDatabaseUseCase NewDatabase { get; init; }

    [Inject]
    public required SuggestMappingUseCase Suggests { get; init; }

    [Inject]
    public required ChangeMappingsUseCase Mappings { get; init; }

    [Inject]
    public required ChangeValueMappingsUseCase Meanings { get; init; }

    [Inject]
    public required IOptions<UploadOptions> Options { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required UploadRate Rate { get; init; }

    [Inject]
    internal ScorecardMeters Meters { get; init; } = null!;

    [Inject]
    public required ILogger<UploadWizard> Log { get; init; }

    private string Heading => _step switch
    {
        UploadStep.Files => "Add a month",
        UploadStep.Reading => "Reading your files",
        UploadStep.Columns => "What your files hold",
        UploadStep.Check => "Check what we read",
        UploadStep.Effect => "What will change on the scorecard",
        UploadStep.Saved => _outcome is AcceptOutcome.Unchanged ? "Nothing has changed" : "Saved",
    };

    /// <summary>Whoever leaves finds the files again: only what is under way is stopped.</summary>
    public void Dispose()
    {
        _leaving.Cancel();
        ForgetCheck();
        _work?.Dispose();
        _leaving.Dispose();
    }

    /// <summary>The page is closed to others already; but a live connection can be asked for any part of it.</summary>
    protected override async Task OnInitializedAsync()
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);
        viewer.Require(Permission.LoadMonths);
        _unfinished = Uploads.List(Person(viewer));
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusHeading)
        {
            _focusHeading = false;
            await _heading.FocusAsync();
        }
    }

    /// <param name="then">The step to which it leads.</param>
    private async Task ReadAsync(UploadStep then)
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);
        if (Rate.Refuse(viewer.Name ?? "") is { } tooOften)
        {
            _messages = [tooOften];
            GoTo(UploadStep.Files, keepMessages: true);
            return;
        }

        _progress = null;
        var told = _messages;
        var work = BeginWork();
        GoTo(UploadStep.Reading);
        StateHasChanged();
        try
        {
            var request = Request();
            var check = await CheckAsync(viewer, request, work);
            (_check, _request, _readWithout) = (check, request, [.. _decisions.LeftOut]);
            _decisions.HasNewMeanings = false;
            KeepCheck(viewer, request, check);
            RememberChoices();
            _messages = told;
            GoTo(After(check, then), keepMessages: true);
        }
        catch (OperationCanceledException)
        {
            _messages = ["You stopped the reading. Nothing has changed."];
            GoTo(UploadStep.Files, keepMessages: true);
        }
        catch (AccessRefusedException e)
        {
            _messages = [e.Message];
            GoTo(UploadStep.Files, keepMessages: true);
        }
        catch (Exception e)
        {
            var reference = Reference.New();
            Log.LogError(e, "Files could not be read. Reference {Reference}", reference);
            _messages = [$"We could not read your files. Nothing has changed. Try again, or quote reference {reference}."];
            GoTo(UploadStep.Files, keepMessages: true);
        }
    }

    private ReadRequest Request() => new()
    {
        Files = Files,
        Month = ReportingMonth.TryParse(_upload?.State.Month, out var month) ? month : null,
        Password = _passwords.Values.FirstOrDefault(password => password.Length > 0),
        MorePasswords = [.. _passwords.Values.Where(password => password.Length > 0)],
        MaxFileBytes = Options.Value.MaxBytes,
        LeaveOutStops = _decisions.LeaveOutStops,
        LeftOut = _decisions.LeftOut.ToHashSet(),
    };

    /// <summary>A file that asks for its password leads back to the files, one that cannot be read at all on to what is wrong with it.</summary>
    private UploadStep After(MonthCheck check, UploadStep then)
    {
        var asking = check.Read.Problems.Where(problem => problem.Code is "FIL-004" or "FIL-005").ToList();
        if (asking.Count > 0)
        {
            _protected.UnionWith(asking.Select(problem => problem.At.File).Where(name => Files.Any(file => file.Name == name)));
            _messages = [.. asking.Select(problem => $"{problem.Message} {problem.Fix}")];
            return UploadStep.Files;
        }

        return check.IsRealInSample || check.Read.Sheets.Count == 0 ? UploadStep.Check : then;
    }

    private Task ReadAsMonthAsync(ReportingMonth month)
    {
        ForgetMonths();
        _upload?.Remember(_upload.State with { Month = month.ToString() });
        return ReadAsync(UploadStep.Columns);
    }

    private Task LeaveOutAsync(bool leaveOut)
    {
        _decisions.LeaveOutStops = leaveOut;
        return ReadAsync(UploadStep.Check);
    }

    /// <summary>While the page is open, its person can download what is wrong.</summary>
    private void KeepCheck(Viewer viewer, ReadRequest request, MonthCheck check)
    {
        _marked = FileToAnnotate.Of(request, check.Read);
        if (_upload is not null)
        {
            Checked.Keep(_upload.Id, new CheckedUpload(Person(viewer), _marked, check.Read.Problems));
            _since = _upload.ReadProblems() is { } before ? ProblemComparison.Of(before, check.Read.Problems) : null;
            _upload.RememberProblems(check.Read.Problems);
        }
    }

    private void ForgetCheck()
    {
        (_marked, _since) = ([], null);
        if (_upload is not null)
        {
            Checked.Forget(_upload.Id);
        }
    }

    private void RememberChoices() =>
        _upload?.Remember(_upload.State with { LeaveOutStops = _decisions.LeaveOutStops, LeftOut = [.. _decisions.LeftOut] });

    private async Task StartNewDatabaseAsync()
    {
        try
        {
            await NewDatabase.RunAsync(await Who.ViewerAsync(_leaving.Token), _leaving.Token);
        }
        catch (AccessRefusedException e)
        {
            _messages = [e.Message];
            return;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var reference = Reference.New();
            Log.LogError(e, "A new database could not be started. Reference {Reference}", reference);
            _messages = [$"We could not start a new database. Nothing was deleted. Quote reference {reference}."];
            return;
        }

        // The open accounts stayed with the made-up council: a real one's figures are for people of its own.
        Navigation.NavigateTo(SignInAddress.SetUp, forceLoad: true);
    }

    private CancellationToken BeginWork()
    {
        _work?.Dispose();
        _work = CancellationTokenSource.CreateLinkedTokenSource(_leaving.Token);
        return _work.Token;
    }

    private void StopWork() => _work?.Cancel();

    private void GoTo(UploadStep step) => GoTo(step, keepMessages: false);

    /// <summary>The heading of the new step takes the focus, so that keyboard and screen reader arrive with the eye.</summary>
    private void GoTo(UploadStep step, bool keepMessages)
    {
        _step = step;
        _focusHeading = true;
        if (!keepMessages)
        {
            _messages = [];
        }
    }

    private static string Person(Viewer viewer) => viewer.PersonId ?? viewer.Name ?? "";

    private sealed class DrawnProgress(UploadWizard wizard) : IProgress<ReadProgress>
    {
        private long _drawn;

        public void Report(ReadProgress value)
        {
            var now = wizard.Clock.GetTimestamp();
            if (_drawn != 0 && wizard.Clock.GetElapsedTime(_drawn, now) < BetweenDrawings)
            {
                return;
            }

            _drawn = now;
            _ = wizard.InvokeAsync(() =>
            {
                wizard._progress = value;
                wizard.StateHasChanged();
            });
        }
    }
}
