using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Data;

namespace CareScorecard.Web.Components.Pages.Upload;

/// <summary>The last steps: what will change, saving it, and taking it back.</summary>
public sealed partial class UploadWizard
{
    private bool _saving;
    private Acceptance _acceptance = new();
    private AcceptOutcome? _outcome;

    private void ShowEffect(Acceptance acceptance)
    {
        _acceptance = acceptance;
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

            _savedMonths.Add(_planAt);
            if (!HasNextMonth)
            {
                _upload?.Delete();
            }

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
            var why = DatabaseFailure.Find(e, "the database") is { } words ? $"{words} Then save again" : "Try again";
            _messages = [$"We could not save your upload. Nothing has changed. {why}, or quote reference {reference}."];
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

        await StartAgainAsync();
        _messages = [$"Version {version.Number} of {version.Month.ToWords()} is taken back. The scorecard says what it said before."];
    }
}
