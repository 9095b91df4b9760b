using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Domain.Publishing;

/// <summary>Statuses, polarities, movements and signals as people read them. Level, movement and outlook are three things: never one arrow.</summary>
public static class JudgementWords
{
    public static string Of(Status status) => status switch
    {
        Status.OnTarget => "On target",
        Status.Close => "Close",
        Status.OffTarget => "Off target",
        Status.Context => "For context",
        Status.TooFew => "Too few to rate",
        Status.NoData => "No data",
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.Higher => "higher is better",
        Polarity.Lower => "lower is better",
        Polarity.Band => "best inside the range",
        Polarity.Context => "watched, not judged",
    };

    public static string Of(Movement movement) => movement switch
    {
        Movement.Better => "Better",
        Movement.Worse => "Worse",
        Movement.Same => "No change",
        Movement.Up => "Up",
        Movement.Down => "Down",
    };

    /// <summary>Whether the latest change is real.</summary>
    public static string Of(Variation variation) => variation switch
    {
        Variation.Improvement => "A real change for the better",
        Variation.Concern => "A real change for the worse",
        Variation.NeutralHigh => "A real rise",
        Variation.NeutralLow => "A real fall",
        Variation.CommonCause => "Normal movement",
    };

    /// <summary>What happens if nothing changes.</summary>
    public static string Of(Assurance assurance) => assurance switch
    {
        Assurance.Pass => "Will keep meeting the target",
        Assurance.Fail => "Will keep missing the target",
        Assurance.HitAndMiss => "Will meet the target in some months and miss it in others",
    };

    /// <summary>As a heading of the scorecard.</summary>
    public static string Of(Theme theme) => theme switch
    {
        Theme.Demand => "Children in our care",
        Theme.Permanence => "Permanence",
        Theme.Adoption => "Adoption",
        Theme.Placements => "Where children live",
        Theme.Stability => "Stability",
        Theme.Contact => "Visits and supervision",
        Theme.Reviews => "Reviews and reviewing officers",
        Theme.Workforce => "Social workers",
        Theme.Education => "Education",
        Theme.Health => "Health",
        Theme.Safety => "Safety",
        Theme.CareLeavers => "Care leavers",
        Theme.Council => "Other figures",
    };
}
