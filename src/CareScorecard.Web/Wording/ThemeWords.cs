using CareScorecard.Domain.Indicators;

namespace CareScorecard.Web.Wording;

/// <summary>The themes as a board member reads them.</summary>
public static class ThemeWords
{
    /// <summary>The order of the scorecard, the same each month.</summary>
    public static IReadOnlyList<Theme> Order { get; } = Enum.GetValues<Theme>();

    public static string Of(Theme theme) => theme switch
    {
        Theme.Demand => "Children in our care",
        Theme.Permanence => "A permanent home",
        Theme.Adoption => "Adoption",
        Theme.Placements => "Where children live",
        Theme.Stability => "Staying in one home",
        Theme.Contact => "Seeing their social worker",
        Theme.Reviews => "Reviews of their plan",
        Theme.Workforce => "The people who work with them",
        Theme.Education => "School and learning",
        Theme.Health => "Health and wellbeing",
        Theme.Safety => "Staying safe",
        Theme.CareLeavers => "Young people leaving care",
        Theme.Council => "Our own measures",
    };

    /// <summary>For the address of the theme's part of a page.</summary>
    public static string Anchor(Theme theme) => "theme-" + Enum.GetName(theme)!.ToLowerInvariant();
}
