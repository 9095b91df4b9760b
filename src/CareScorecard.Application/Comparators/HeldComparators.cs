using CareScorecard.Data;
using CareScorecard.Domain.Comparators;

namespace CareScorecard.Application.Comparators;

/// <summary>The published figures that are held: those of the product and those that the council brought, read once and again when one more is brought.</summary>
public sealed class HeldComparators(ComparatorFileStore files)
{
    private volatile Reading _reading = new(0, PublishedFigures.BuiltIn);

    public async Task<PublishedFigures> ReadAsync(CancellationToken cancellation)
    {
        var reading = _reading;
        var count = await files.CountAsync(cancellation);
        if (reading.Files != count)
        {
            var brought = await files.ListAsync(cancellation);
            reading = new Reading(
                brought.Count,
                PublishedFigures.BuiltIn.With(brought.Select(file => ComparatorsFile.Read(file.Text, PublishedFigures.BuiltIn.Units))));
            _reading = reading;
        }

        return reading.Figures;
    }

    private sealed record Reading(int Files, PublishedFigures Figures);
}
