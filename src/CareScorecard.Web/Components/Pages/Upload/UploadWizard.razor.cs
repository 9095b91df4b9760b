using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using CareScorecard.Web.Uploading;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Components.Pages.Upload;

/// <summary>From files to a saved month: choose, check, see what will change, save. Nothing is saved before the last.</summary>
public sealed partial class UploadWizard : IDisposable
{
    private const int MostFiles = 20;

    // Progress is drawn some times a second, not some times a row.
    private static readonly TimeSpan BetweenDrawings = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _leaving = new();
    private TemporaryUploads _uploads = new();
    private CancellationTokenSource? _reading;
    private ElementReference _heading;
    private UploadStep _step = UploadStep.Choose;
    private bool _focusHeading;
    private string? _receiving;
    private string? _password;
    private ReadProgress? _progress;
    private ReportingMonth? _month;
    private bool _leaveOut;
    private bool _saving;
    private MonthCheck? _check;
    private Acceptance _acceptance = new();
    private AcceptOutcome? _outcome;
    private IReadOnlyList<string> _messages = [];

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required CheckMonthUseCase Checks { get; init; }

    [Inject]
    public required AcceptMonthUseCase Accepts { get; init; }

    [Inject]
    public required UndoMonthUseCase Undo { get; init; }

    [Inject]
    public required StartNewDatabaseUseCase NewDatabase { get; init; }

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
        UploadStep.Choose => "Add a month",
        UploadStep.Reading => "Reading your files",
        UploadStep.Check => "Check what we read",
        UploadStep.Effect => "What will change on the scorecard",
        UploadStep.Saved => _outcome is AcceptOutcome.Unchanged ? "Nothing has changed" : "Saved",
    };

    public void Dispose()
    {
        _leaving.Cancel();
        _reading?.Dispose();
        _leaving.Dispose();
        _uploads.Dispose();
    }

    /// <summary>The page is closed to others already; but a live connection can be asked for any part of it.</summary>
    protected override async Task OnInitializedAsync() => (await Who.ViewerAsync(_leaving.Token)).Require(Permission.LoadMonths);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusHeading)
        {
            _focusHeading = false;
            await _heading.FocusAsync();
        }
    }

    private async Task ReceiveAsync(InputFileChangeEventArgs chosen)
    {
        var messages = new List<string>();
        var files = chosen.FileCount <= MostFiles ? chosen.GetMultipleFiles(MostFiles) : [];
        if (chosen.FileCount > MostFiles)
        {
            messages.Add($"You chose {chosen.FileCount} files. One month has at most {MostFiles}: put the others in a .zip, or choose fewer.");
        }

        foreach (var file in files)
        {
            var name = Path.GetFileName(file.Name);
            if (file.Size > Options.Value.MaxBytes)
            {
                messages.Add(FileSize.TooLarge(name, file.Size, Options.Value.MaxMegabytes));
                continue;
            }

            _receiving = name;
            StateHasChanged();
            try
            {
                await using var content = file.OpenReadStream(Options.Value.MaxBytes, _leaving.Token);
                await _uploads.AddAsync(name, content, _leaving.Token);
            }
            catch (IOException e)
            {
                var reference = Reference.New();
                Log.LogError(e, "A file could not be received. Reference {Reference}", reference);
                messages.Add($"{name} did not arrive. Choose it again, or quote reference {reference}.");
            }
        }

        _receiving = null;
        _messages = messages;
    }

    private async Task ReadAsync(ReportingMonth? month)
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);
        if (Rate.Refuse(viewer.Name ?? "") is { } tooOften)
        {
            _messages = [tooOften];
            GoTo(UploadStep.Choose);
            return;
        }

        _month = month ?? _month;
        _messages = [];
        _progress = null;
        _reading?.Dispose();
        _reading = CancellationTokenSource.CreateLinkedTokenSource(_leaving.Token);
        GoTo(UploadStep.Reading);
        StateHasChanged();
        try
        {
            var request = new ReadRequest
            {
                Files = _uploads.Files,
                Month = _month,
                Password = string.IsNullOrEmpty(_password) ? null : _password,
                MaxFileBytes = Options.Value.MaxBytes,
                LeaveOutStops = _leaveOut,
            };
            _check = await Checks.RunAsync(viewer, request, new DrawnProgress(this), _reading.Token);
            GoTo(UploadStep.Check);
        }
        catch (OperationCanceledException)
        {
            _messages = ["You stopped the reading. Nothing has changed."];
            GoTo(UploadStep.Choose);
        }
        catch (AccessRefusedException e)
        {
            _messages = [e.Message];
            GoTo(UploadStep.Choose);
        }
        catch (Exception e)
        {
            var reference = Reference.New();
            Log.LogError(e, "Files could not be read. Reference {Reference}", reference);
            _messages = [$"We could not read your files. Nothing has changed. Try again, or quote reference {reference}."];
            GoTo(UploadStep.Choose);
        }
    }

    private void StopReading() => _reading?.Cancel();

    private Task LeaveOutAsync(bool leaveOut)
    {
        _leaveOut = leaveOut;
        return ReadAsync(null);
    }

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

    private void ShowEffect(Acceptance acceptance)
    {
        _acceptance = acceptance;
        _messages = [];
        GoTo(UploadStep.Effect);
    }

    private async Task SaveAsync()
    {
        _saving = true;
        try
        {
            _outcome = await Accepts.RunAsync(await Who.ViewerAsync(_leaving.Token), _check!, _acceptance, _leaving.Token);
            if (_outcome is AcceptOutcome.Refused refused)
            {
                _messages = [refused.Why];
                return;
            }

            _uploads.Dispose();
            if (_outcome is AcceptOutcome.Saved)
            {
                Meters.MonthSaved();
            }

            GoTo(UploadStep.Saved);
        }
        catch (AccessRefusedException e)
        {
            _messages = [e.Message];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var reference = Reference.New();
            Log.LogError(e, "A month could not be saved. Reference {Reference}", reference);
            _messages = [$"We could not save your upload. Nothing has changed. Try again, or quote reference {reference}."];
        }
        finally
        {
            _saving = false;
        }
    }

    private async Task UndoAsync()
    {
        if (_outcome is not AcceptOutcome.Saved { Version: var version })
        {
            return;
        }

        var viewer = await Who.ViewerAsync(_leaving.Token);
        if (!viewer.May(Permission.LoadMonths))
        {
            _messages = ["Your session has ended, or your account may not undo a month any more. Sign in again."];
            return;
        }

        var undone = await Undo.RunAsync(viewer, version.Month, "Undone on the page that saved it.", _leaving.Token);
        if (undone is StateChangeOutcome.Refused refused)
        {
            _messages = [refused.Why];
            return;
        }

        StartAgain();
        _messages = [$"Version {version.Number} of {version.Month.ToWords()} is taken back. The scorecard says what it said before."];
    }

    private void StartAgain()
    {
        _uploads.Dispose();
        _uploads = new TemporaryUploads();
        _check = null;
        _outcome = null;
        _month = null;
        _password = null;
        _leaveOut = false;
        _acceptance = new Acceptance();
        _messages = [];
        GoTo(UploadStep.Choose);
    }

    /// <summary>The heading of the new step takes the focus, so that keyboard and screen reader arrive with the eye.</summary>
    private void GoTo(UploadStep step)
    {
        _step = step;
        _focusHeading = true;
    }

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
