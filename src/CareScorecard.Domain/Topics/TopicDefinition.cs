using CareScorecard.Domain.Breakdowns;

namespace CareScorecard.Domain.Topics;

/// <summary>Which measures a topic gathers, under which questions, and by what they can be broken down there.</summary>
public sealed record TopicDefinition
{
    public required Topic Topic { get; init; }

    public required string Title { get; init; }

    /// <summary>In the order of the page.</summary>
    public required IReadOnlyList<TopicQuestion> Questions { get; init; }

    /// <summary>What members ask to see the measures by; the first is the one that opens.</summary>
    public required IReadOnlyList<Dimension> Offered { get; init; }

    public static IReadOnlyList<TopicDefinition> All { get; } =
    [
        new()
        {
            Topic = Topic.CareLeavers,
            Title = "Young people who have left our care",
            Questions =
            [
                new("in-touch", "Are we in touch?", ["care-leavers-in-touch-17-18", "care-leavers-in-touch-19-21"]),
                new("homes", "Have they a home that is right for them?", ["care-leavers-suitable-home-17-18", "care-leavers-suitable-home-19-21"]),
                new(
                    "work", "Are they in education, work or training?",
                    ["care-leavers-eet-17-18", "care-leavers-eet-19-21", "care-leavers-higher-education"]),
                new("support", "Have they a plan, and a person to ring?", ["care-leavers-pathway-plan", "care-leavers-personal-adviser"]),
            ],
            Offered = [Dimension.Sex, Dimension.EthnicGroup, Dimension.Disability, Dimension.Uasc, Dimension.AgeBand, Dimension.Team],
        },
        new()
        {
            Topic = Topic.HealthAndEducation,
            Title = "Health and education",
            Questions =
            [
                new(
                    "health", "Are they healthy?",
                    [
                        "health-assessment", "health-assessment-no-refusals", "initial-health-on-time", "dental-check", "immunisations",
                        "development-checks",
                    ]),
                new("feelings", "How are they feeling?", ["sdq-completed", "sdq-average", "sdq-concern"]),
                new("plans", "Have they a plan for school?", ["pep-up-to-date", "pep-initial-on-time"]),
                new("school", "Are they at school?", ["school-attendance", "suspended", "permanent-exclusions"]),
            ],
            Offered =
            [
                Dimension.AgeBand, Dimension.Placement, Dimension.Area, Dimension.Sen, Dimension.Sex, Dimension.EthnicGroup,
                Dimension.Disability, Dimension.Uasc, Dimension.LengthInCare, Dimension.Team,
            ],
        },
    ];

    public static TopicDefinition Of(Topic topic) => All.First(definition => definition.Topic == topic);
}

/// <summary>A question that a board asks, and the measures that answer it.</summary>
/// <param name="Code">Where it stands on the page.</param>
public sealed record TopicQuestion(string Code, string Words, IReadOnlyList<string> IndicatorIds);
