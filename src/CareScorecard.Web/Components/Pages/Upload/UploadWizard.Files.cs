using CareScorecard.Data;
using CareScorecard.Import;
using CareScorecard.Web.Uploading;
using Microsoft.AspNetCore.Components.Forms;

namespace CareScorecard.Web.Components.Pages.Upload;

/// <summary>The first step: files arrive, are put in order, and are found again by whoever comes back to them.</summary>
public sealed partial class UploadWizard
{
    private const int MostFiles = 20;

    private readonly HashSet<string> _protected = [];

    /// <summary>By the name of the file: in memory, while the page is open, and nowhere else.</summary>
    private readonly Dictionary<string, string> _passwords = [];

    private IReadOnlyList<KeptUpload> _unfinished = [];
    private KeptUpload? _upload;
    private ReceivedFile? _receiving;

    private IReadOnlyList<SourceFile> Files => _upload?.Files ?? [];

    private async Task ReceiveAsync(InputFileChangeEventArgs chosen)
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);
        viewer.Require(Application.Access.Permission.LoadMonths);
        var messages = new List<string>();
        var isTooMany = chosen.FileCount + Files.Count > MostFiles;
        if (isTooMany)
        {
            messages.Add($"You chose {chosen.FileCount} files{(Files.Count > 0 ? $", and {Files.Count} are here" : null)}. One month has at most {MostFiles}: put the others in a .zip, or choose fewer.");
        }

        _upload ??= Uploads.Start(Person(viewer));
        var work = BeginWork();
        var files = isTooMany ? [] : chosen.GetMultipleFiles(MostFiles);
        for (var index = 0; index < files.Count && !work.IsCancellationRequested; index++)
        {
            if (await ReceiveAsync(files[index], index, files.Count, work) is { } problem)
            {
                messages.Add(problem);
            }
        }

        _receiving = null;
        _check = null;
        ForgetMonths();
        _messages = messages;
    }

    /// <returns>Why it is not here, in a sentence; null where it is.</returns>
    private async Task<string?> ReceiveAsync(IBrowserFile file, int index, int of, CancellationToken work)
    {
        var name = Path.GetFileName(file.Name);
        if (file.Size > Options.Value.MaxBytes)
        {
            return FileSize.TooLarge(name, file.Size, Options.Value.MaxMegabytes);
        }

        _receiving = new ReceivedFile(name, 0, file.Size, index + 1, of);
        StateHasChanged();
        try
        {
            await using var content = file.OpenReadStream(Options.Value.MaxBytes, work);
            await _upload!.AddAsync(name, content, new DrawnBytes(this), work);
            _protected.Remove(name);
            _passwords.Remove(name);
            return null;
        }
        catch (OperationCanceledException)
        {
            return $"You stopped {name} on its way. What had arrived of it is gone; files that were here before still are.";
        }
        catch (IOException e)
        {
            var reference = Reference.New();
            Log.LogError(e, "A file could not be received. Reference {Reference}", reference);
            return DatabaseFailure.Find(e, "the uploads") is { } words
                ? $"{name} could not be taken in. {words} Quote reference {reference}."
                : $"{name} did not arrive. Choose it again, or quote reference {reference}.";
        }
    }

    private void Remove(string name)
    {
        _upload?.Remove(name);
        _protected.Remove(name);
        _passwords.Remove(name);
        _decisions.LeftOut.RemoveWhere(row => row.File == name);
        _check = null;
        ForgetMonths();
    }

    private void Move((string Name, int By) moved)
    {
        _upload?.Move(moved.Name, moved.By);
        _check = null;
    }

    private void Protect(string name) => _protected.Add(name);

    private void TakePassword((string Name, string Password) given) => _passwords[given.Name] = given.Password;

    private void GoOn(KeptUpload upload)
    {
        Forget();
        _upload = upload;
        _decisions.LeaveOutStops = upload.State.LeaveOutStops;
        _decisions.LeftOut.UnionWith(upload.State.LeftOut);
        GoTo(UploadStep.Files);
    }

    private void ThrowAway(KeptUpload upload)
    {
        upload.Delete();
        _unfinished = [.. _unfinished.Where(other => other != upload)];
        _messages = [];
        _focusHeading = true;
    }

    private async Task ThrowAllAwayAsync()
    {
        _upload?.Delete();
        await StartAgainAsync();
    }

    private async Task StartAgainAsync()
    {
        Forget();
        _unfinished = Uploads.List(Person(await Who.ViewerAsync(_leaving.Token)));
        GoTo(UploadStep.Files);
    }

    private void Forget()
    {
        ForgetCheck();
        ForgetMonths();
        (_upload, _check, _request, _outcome) = (null, null, null, null);
        (_decisions, _readWithout) = (new UploadDecisions(), []);
        StopTelling();
        _protected.Clear();
        _passwords.Clear();
    }

    private sealed class DrawnBytes(UploadWizard wizard) : IProgress<long>
    {
        private long _drawn = wizard.Clock.GetTimestamp();

        public void Report(long value)
        {
            var now = wizard.Clock.GetTimestamp();
            if (wizard.Clock.GetElapsedTime(_drawn, now) >= BetweenDrawings)
            {
                _drawn = now;
                wizard._receiving = wizard._receiving! with { Bytes = value };
                wizard.StateHasChanged();
            }
        }
    }
}
