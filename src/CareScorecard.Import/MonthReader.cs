namespace CareScorecard.Import;

/// <summary>Reads the files of one month: reader, layout, parser, rules. Bad data is a result, never an exception.</summary>
public static class MonthReader
{
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ReadResult Read(ReadRequest request, IProgress<ReadProgress>? progress, CancellationToken cancellation) =>
        throw new InvalidOperationException();
}
