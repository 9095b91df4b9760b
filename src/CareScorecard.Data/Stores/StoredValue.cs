using System.Globalization;
using CareScorecard.Data.Configurations;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Data;

/// <summary>A figure as a row and back.</summary>
internal static class StoredValue
{
    public static FigureRow ToRow(int versionId, StoredFigure figure)
    {
        var (numerator, denominator, unavailable, detail) = figure.Value switch
        {
            IndicatorValue.Measured measured => (measured.Numerator, measured.Denominator, null, null),
            IndicatorValue.Unavailable { Reason: var reason } =>
                (figure.CountAgainstPopulation, (decimal?)null, reason.Code, DetailOf(reason)),
            _ => throw new NotSupportedException(),
        };
        return new FigureRow
        {
            VersionId = versionId,
            IndicatorId = figure.Definition.Id,
            Calculation = figure.Definition.Calculation,
            Numerator = numerator,
            Denominator = denominator,
            Unavailable = unavailable,
            Detail = detail,
            RestsOnPopulation = figure.CountAgainstPopulation is not null,
            CouncilDefinition = figure.Definition.Theme == Theme.Council ? StoredJson.Write(figure.Definition) : null,
        };
    }

    public static IndicatorValue ToValue(FigureRow row) => row.Unavailable is { } code
        ? new IndicatorValue.Unavailable(ReasonOf(code, row.Detail))
        : new IndicatorValue.Measured(row.Numerator ?? 0m, row.Denominator, row.Calculation);

    /// <summary>The value of a count against a population that may not be known.</summary>
    public static IndicatorValue AgainstPopulation(decimal numerator, decimal? population, Calculation calculation) =>
        population is { } known
            ? IndicatorValue.From(numerator, known, calculation)
            : new IndicatorValue.Unavailable(new UnavailableReason.NoPopulation());

    private static string? DetailOf(UnavailableReason reason) => reason switch
    {
        UnavailableReason.NotInExtract missing => StoredJson.Write(missing.Missing),
        UnavailableReason.WindowTooShort window => window.MonthsHeld.ToString(CultureInfo.InvariantCulture),
        UnavailableReason.CalendarEnds calendar => calendar.ReachesTo.ToString("O", CultureInfo.InvariantCulture),
        UnavailableReason.RecordsDeleted deleted => StoredJson.Write(deleted.Deletion),
        _ => null,
    };

    private static UnavailableReason ReasonOf(string code, string? detail) => code switch
    {
        "nobody" => new UnavailableReason.Nobody(),
        "not-in-extract" => new UnavailableReason.NotInExtract(StoredJson.Read<IReadOnlyList<Field>>(detail ?? "[]")),
        "window-too-short" => new UnavailableReason.WindowTooShort(int.Parse(detail ?? "0", CultureInfo.InvariantCulture)),
        "no-population" => new UnavailableReason.NoPopulation(),
        "calendar-ends" => new UnavailableReason.CalendarEnds(DateOnly.ParseExact(detail ?? "", "O", CultureInfo.InvariantCulture)),
        "records-deleted" => new UnavailableReason.RecordsDeleted(StoredJson.Read<RecordsDeletion>(detail ?? "")),
        "hidden" => new UnavailableReason.Hidden(),
        "whole-only" => new UnavailableReason.WholeOnly(),
        "rounds-to-zero" => new UnavailableReason.RoundsToZero(),
        _ => throw new FormatException("The database holds a reason that is not known."),
    };
}
