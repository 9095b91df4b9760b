namespace CareScorecard.Domain.Topics;

/// <summary>What a page gathers measures about.</summary>
public enum Topic
{
    CareLeavers,
    HealthAndEducation,
}
