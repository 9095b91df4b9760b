using System.Text.Json;
using CareScorecard.Domain.Loads;
using CareScorecard.Import;

namespace CareScorecard.Web.Uploading;

/// <summary>
/// The files of one unfinished upload of one person: in a folder that only this program's user can open, until the month is saved, the
/// person throws them away, or they have lain too long.
/// </summary>
public sealed class KeptUpload
{
    private const string StateFile = "upload.json";
    private const string ProblemsFile = "problems.json";
    private const int PieceOfFile = 81_920;

    private readonly string _folder;
    private readonly TimeProvider _clock;

    private KeptUpload(string folder, UploadState state, TimeProvider clock)
    {
        (_folder, State, _clock) = (folder, state, clock);
    }

    public string Id => Path.GetFileName(_folder);

    public UploadState State { get; private set; }

    /// <summary>In the order of preference.</summary>
    public IReadOnlyList<SourceFile> Files => [.. State.Files.Select(file => file.Source(_folder))];

    /// <summary>When something of it was changed last; UTC.</summary>
    public DateTime ChangedAt => File.GetLastWriteTimeUtc(Path.Combine(_folder, StateFile));

    /// <summary>Nothing is on the disk before the first file arrives.</summary>
    internal static KeptUpload Start(string folder, TimeProvider clock) =>
        new(folder, new UploadState { StartedAt = clock.GetUtcNow().UtcDateTime }, clock);

    /// <summary>Null where there is none that can be gone on with.</summary>
    internal static KeptUpload? Open(string folder, TimeProvider clock)
    {
        try
        {
            var state = JsonSerializer.Deserialize<UploadState>(File.ReadAllBytes(Path.Combine(folder, StateFile)));
            return state is { Files.Count: > 0 } && state.Files.All(file => File.Exists(Path.Combine(folder, file.Stored))) ? new KeptUpload(folder, state, clock) : null;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Takes in a file. One of the same name takes the place of the one before.</summary>
    /// <param name="content">Read to its end; not closed.</param>
    /// <param name="received">Told how many bytes have arrived.</param>
    /// <exception cref="IOException">The file did not arrive, or there is no room for it; nothing of it is left.</exception>
    /// <exception cref="OperationCanceledException">The person stopped it; nothing of it is left.</exception>
    public async Task AddAsync(string name, Stream content, IProgress<long>? received, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        TightFolder.Create(_folder);
        var stored = Guid.NewGuid().ToString("N");
        var path = Path.Combine(_folder, stored);
        long length = 0;
        try
        {
            await using var file = TightFolder.CreateFile(path);
            var piece = new byte[PieceOfFile];
            for (int read; (read = await content.ReadAsync(piece, cancellation)) > 0;)
            {
                await file.WriteAsync(piece.AsMemory(0, read), cancellation);
                length += read;
                received?.Report(length);
            }
        }
        catch
        {
            File.Delete(path);
            throw;
        }

        var place = State.Files.ToList().FindIndex(file => file.Name == name);
        var files = State.Files.Where(file => file.Name != name).ToList();
        files.Insert(place < 0 ? files.Count : place, new KeptFile(name, stored, length));
        var replaced = State.Files.FirstOrDefault(file => file.Name == name);
        Remember(State with { Files = files });
        if (replaced is not null)
        {
            File.Delete(Path.Combine(_folder, replaced.Stored));
        }
    }

    public void Remove(string name)
    {
        if (State.Files.FirstOrDefault(file => file.Name == name) is not { } file)
        {
            return;
        }

        Remember(State with { Files = [.. State.Files.Where(other => other != file)], LeftOut = [.. State.LeftOut.Where(row => row.File != name)] });
        if (State.Files.Count > 0)
        {
            File.Delete(Path.Combine(_folder, file.Stored));
        }
    }

    /// <summary>Moves a file among the others: the file that comes first decides.</summary>
    /// <param name="by">-1 for one place up, 1 for one place down.</param>
    public void Move(string name, int by)
    {
        var files = State.Files.ToList();
        var from = files.FindIndex(file => file.Name == name);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < files.Count)
        {
            (files[from], files[to]) = (files[to], files[from]);
            Remember(State with { Files = files });
        }
    }

    public void Remember(UploadState state)
    {
        State = state;
        if (state.Files.Count == 0)
        {
            Delete();
            return;
        }

        Write(StateFile, state);
        File.SetLastWriteTimeUtc(Path.Combine(_folder, StateFile), _clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>What was found when the files were last checked; null where they were not yet.</summary>
    public IReadOnlyList<Problem>? ReadProblems()
    {
        try
        {
            return JsonSerializer.Deserialize<IReadOnlyList<Problem>>(File.ReadAllBytes(Path.Combine(_folder, ProblemsFile)));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was found, so that the next check can say what is solved and what is new.</summary>
    public void RememberProblems(IReadOnlyList<Problem> problems) => Write(ProblemsFile, problems);

    public void Delete()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>Written aside and moved: a program that is killed leaves the old file or the new one.</summary>
    private void Write<T>(string name, T content)
    {
        TightFolder.Create(_folder);
        var aside = Path.Combine(_folder, Path.GetRandomFileName());
        using (var file = TightFolder.CreateFile(aside))
        {
            JsonSerializer.Serialize(file, content);
        }

        File.Move(aside, Path.Combine(_folder, name), overwrite: true);
    }
}
