using System.Collections.Concurrent;
using CareScorecard.Data.Opening;

namespace CareScorecard.Data;

/// <summary>
/// What was read from the file or made of it, held until anything in the file changes, by whatever program: then everything is forgotten
/// at the next asking. What is held is shared by all who ask, and so must not be changed by anybody.
/// </summary>
/// <param name="most">So many answers are held, at most; one more, and they are made again.</param>
public sealed class HeldUntilChanged<TKey, TValue>(ScorecardDatabase database, int most)
    where TKey : notnull
{
    private volatile Answers _answers = new(null);

    /// <param name="read">Reads from the file alone: whatever else the answer rests on is in the key.</param>
    public async Task<TValue> ReadAsync(TKey key, Func<Task<TValue>> read)
    {
        ArgumentNullException.ThrowIfNull(read);

        // Taken before reading: an answer may be newer than its mark says, and is then made once more, but never older.
        var mark = database.Changes.Read();
        var answers = _answers;
        if (answers.Mark != mark)
        {
            _answers = answers = new Answers(mark);
        }

        if (answers.ByKey.TryGetValue(key, out var held))
        {
            return held;
        }

        var made = await read();
        if (answers.ByKey.Count >= most)
        {
            answers.ByKey.Clear();
        }

        answers.ByKey[key] = made;
        return made;
    }

    private sealed class Answers(ChangeMark.Mark? mark)
    {
        public ChangeMark.Mark? Mark => mark;

        public ConcurrentDictionary<TKey, TValue> ByKey { get; } = [];
    }
}
