using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Months;

/// <summary>How much the months held hold: as their loads measured it, else measured now.</summary>
public sealed class MonthShapes(MonthStore months)
{
    /// <param name="before">Not included.</param>
    /// <param name="count">So many calendar months before it.</param>
    /// <returns>
    /// Of the current versions, oldest first. A month that is not held is left out, and so is one that nobody measured before its records
    /// were deleted.
    /// </returns>
    public async Task<IReadOnlyList<MonthShape>> ReadAsync(ReportingMonth before, int count, CancellationToken cancellation)
    {
        var shapes = new List<MonthShape>(count);
        foreach (var (version, measured) in await months.ReadShapesAsync(before, count, cancellation))
        {
            if (measured is not null)
            {
                shapes.Add(measured);
            }
            else if (version.RecordsDeleted is null)
            {
                shapes.Add(MonthShape.Of(await months.ReadRecordsAsync(version.Month, version.Number, cancellation)));
            }
        }

        return shapes;
    }
}
