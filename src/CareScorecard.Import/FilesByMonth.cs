using CareScorecard.Domain.Periods;

namespace CareScorecard.Import;

/// <summary>Which files of a .zip make which month.</summary>
/// <param name="Months">Oldest first; none where the files are about one month together, or are a yearly return.</param>
/// <param name="Doubts">What was ambiguous and how it was taken, in full sentences.</param>
/// <param name="NotPlaced">Files of which nobody can say to which month they belong. They are not read.</param>
public sealed record FilesByMonth(IReadOnlyList<FilesOfMonth> Months, IReadOnlyList<string> Doubts, IReadOnlyList<SourceFile> NotPlaced)
{
    public static FilesByMonth Together { get; } = new([], [], []);

    /// <summary>The .zip holds several months, to be loaded one after another.</summary>
    public bool AreSeveral => Months.Count > 1;
}

/// <summary>The files that make one month together, in the order of the .zip.</summary>
/// <param name="Because">What says that it is this month: the Month sheet of a.xlsx.</param>
public sealed record FilesOfMonth(ReportingMonth Month, IReadOnlyList<SourceFile> Files, string Because);
