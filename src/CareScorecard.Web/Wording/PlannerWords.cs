using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>The planner's figures as its page says them.</summary>
public static class PlannerWords
{
    /// <summary>As the page's heading.</summary>
    public static string Finding(CaseloadPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Average is { } average
            ? $"Each full-time reviewing officer has {Each(average)} {Work(plan.Counted)}: {Standing(average)} {Guidance}"
            : "There is nobody to share the children's reviews";
    }

    /// <summary>of 50 to 70.</summary>
    public static string Guidance => $"the guidance of {CaseloadPlan.GuidanceLow:0} to {CaseloadPlan.GuidanceHigh:0}";

    /// <summary>To one decimal, half away from zero: as the measure itself is shown.</summary>
    public static string Each(decimal? average) => average is { } known
        ? Math.Round(known, 1, MidpointRounding.AwayFromZero).ToString("#,0.0", EnglishDates.Culture)
        : "no average";

    public static string Posts(decimal posts) => posts.ToString("#,0.0###", EnglishDates.Culture);

    /// <summary>children; children and plans.</summary>
    public static string Work(CountedWork counted) => counted == CountedWork.AllWork ? "children and plans" : "children";

    /// <summary>0.6 more; 0.8 to spare; as many as there are.</summary>
    public static string Extra(PostsNeeded needed)
    {
        ArgumentNullException.ThrowIfNull(needed);
        return (needed.Extra, needed.ToSpare) switch
        {
            ( > 0m, _) => $"{Posts(needed.Extra)} more",
            (_, > 0m) => $"{Posts(needed.ToSpare)} to spare",
            _ => "as many as there are",
        };
    }

    public static string People(int number, string one) => $"{FigureText.Plain(number)} {one}{(number == 1 ? "" : "s")}";

    public static string Children(int number) => $"{FigureText.Plain(number)} {(number == 1 ? "child" : "children")}";

    private static string Standing(decimal average) => average switch
    {
        > CaseloadPlan.GuidanceHigh => "above",
        < CaseloadPlan.GuidanceLow => "below",
        _ => "inside",
    };
}
