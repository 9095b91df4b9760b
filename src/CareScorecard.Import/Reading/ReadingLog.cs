using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Reading;

/// <summary>Every problem found, and how often each kind of untidiness was put right, while the files of one month are read.</summary>
/// <param name="most">Problems; more are told as one.</param>
internal sealed class ReadingLog(int most = ReadRequest.DefaultMaxProblems)
{
    private readonly List<(int File, int Sheet, int Row, int Column, Problem Problem)> _problems = [];
    private readonly int[] _tidied = new int[Enum.GetValues<Untidiness>().Length];

    /// <summary>By file, sheet and row; a problem of the whole stands before those of its parts.</summary>
    public IReadOnlyList<Problem> Problems =>
        [.. _problems.OrderBy(p => p.File).ThenBy(p => p.Sheet).ThenBy(p => p.Row).ThenBy(p => p.Column).Select(p => p.Problem)];

    public IReadOnlyList<Tidied> Tidied =>
        [.. Enum.GetValues<Untidiness>().Where(kind => _tidied[(int)kind] > 0).Select(kind => new Tidied(kind.InWords(), _tidied[(int)kind]))];

    /// <summary>Forgets what was told after the mark: what the rules said of one month is not said of the next.</summary>
    public void BackTo(ReadingMark mark)
    {
        _problems.RemoveRange(mark.Problems, _problems.Count - mark.Problems);
        mark.Tidied.CopyTo(_tidied, 0);
    }

    public ReadingMark Mark() => new(_problems.Count, [.. _tidied]);

    public void Count(Untidiness kind, int times = 1) => _tidied[(int)kind] += times;

    /// <summary>A problem of a whole file; <paramref name="file"/> is its place in the request, or -1 for all of them.</summary>
    public void AddFile(int file, string name, ProblemKind kind, string message, string? value = null) =>
        Add(file, -1, -1, -1, Make(kind, new SourceCell(name), value, message));

    /// <summary>A problem of a sheet, a row or a cell.</summary>
    /// <param name="column">From 0; -1 for none.</param>
    /// <exception cref="LimitReachedException">There are more problems than anybody could use.</exception>
    public void Add(int file, int sheet, SourceCell at, int column, ProblemKind kind, string? value, string message, string? child = null, Field? field = null, RecordKind? records = null)
    {
        if (_problems.Count >= most)
        {
            throw new LimitReachedException(FileProblems.TooManyProblems, $"there are more than {most:N0} problems. The rest was not looked at.");
        }

        Add(file, sheet, at.Row ?? -1, column, Make(kind, at, value, message) with { Child = child, Field = field, Kind = records });
    }

    private static Problem Make(ProblemKind kind, SourceCell at, string? value, string message) =>
        new(kind.Code, kind.Severity, at, value, message, kind.Fix, kind.CanLeaveOut);

    private void Add(int file, int sheet, int row, int column, Problem problem) => _problems.Add((file, sheet, row, column, problem));
}

/// <summary>How much had been told when the files had been read.</summary>
internal sealed record ReadingMark(int Problems, int[] Tidied);
