using CareScorecard.Domain.Indicators;

namespace CareScorecard.Export.Tables;

/// <summary>What a figure is measured in, for a column of its own.</summary>
internal static class UnitNames
{
    public static string Of(Unit unit) => unit switch
    {
        Unit.Count => "number",
        Unit.Percent => "per cent",
        Unit.Rate => "per 10,000 children aged 0 to 17",
        Unit.Ratio => "ratio",
        Unit.Weeks => "weeks",
        Unit.Days => "days",
        Unit.Score => "score",
        Unit.PerFullTimePost => "for each full-time post",
    };
}
