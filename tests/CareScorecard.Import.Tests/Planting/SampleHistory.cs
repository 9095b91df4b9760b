using System.Reflection;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Import.Tests.Planting;

/// <summary>The made-up council's August 2026, in which nothing is wrong, and what is held of the months before it.</summary>
internal static class SampleHistory
{
    public static readonly ReportingMonth August = new(2026, 8);

    private static readonly Lazy<EarlierMonths> Held = new(ReadEarlier);

    public static EarlierMonths Earlier => Held.Value;

    public static MonthRecords AugustRecords { get; } = Read(August);

    public static Stream OpenAugust() => File.OpenRead(PathOf(August));

    public static ReadResult Check(SourceFile file) =>
        Reads.Read(new ReadRequest { Files = [file], Month = August, Earlier = _ => Earlier });

    /// <summary>July as it is; the months before it as July, with forty of everything more in every second month, and five blanks more in every column.</summary>
    private static EarlierMonths ReadEarlier()
    {
        var july = Read(August.AddMonths(-1));
        var shape = MonthShape.Of(july);
        var before = Enumerable.Range(2, 12).Reverse().Select(back => shape with
        {
            Month = August.AddMonths(-back),
            Rows = [.. shape.Rows.Select(count => count with { Rows = count.Rows + (40 * (back % 2)) })],
            Fills = [.. shape.Fills.Select(fill => fill with { Blank = Math.Min(fill.Of, fill.Blank + 5) })],
            ChildrenInCare = shape.ChildrenInCare + (40 * (back % 2)),
            ChildrenWhoLeft = shape.ChildrenWhoLeft + (40 * (back % 2)),
        });
        return new EarlierMonths(july, [.. before, shape]);
    }

    private static MonthRecords Read(ReportingMonth month) => Reads.Read(new ReadRequest { Files = [SourceFile.FromPath(PathOf(month))] }).Records!;

    private static string PathOf(ReportingMonth month) => Path.Combine(
        typeof(SampleHistory).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "sample-data",
        "months",
        $"{month}.xlsx");
}
