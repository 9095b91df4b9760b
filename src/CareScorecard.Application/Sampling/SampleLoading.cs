namespace CareScorecard.Application.Sampling;

/// <summary>How far the first run has come in loading the sample council; pages watch it.</summary>
public sealed class SampleLoading
{
    private volatile SampleProgress _progress = new(SampleStage.NotNeeded, 0, 0, null);

    /// <summary>Raised on any thread after <see cref="Progress"/> has changed.</summary>
    public event Action? Changed;

    public SampleProgress Progress
    {
        get => _progress;
        internal set
        {
            _progress = value;
            Changed?.Invoke();
        }
    }
}

public enum SampleStage
{
    /// <summary>Sample mode is off, or the months are there already.</summary>
    NotNeeded,
    Loading,
    Done,
    Failed,
}

/// <param name="Loaded">Months loaded so far.</param>
/// <param name="Of">Months to load.</param>
/// <param name="Why">In words, when it failed.</param>
public sealed record SampleProgress(SampleStage Stage, int Loaded, int Of, string? Why);
