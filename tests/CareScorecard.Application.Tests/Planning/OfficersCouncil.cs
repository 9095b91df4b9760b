using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Planning;

/// <summary>A council with one reviewing officer in half a post, and three children who have none.</summary>
internal static class OfficersCouncil
{
    public static readonly ReportingMonth April = new(2024, 4);
    public static readonly Viewer Presenter = new("Tom Ashby", Roles.Presenter) { PersonId = "t" };
    public static readonly Viewer Analyst = new("Priya Marsh", Roles.Analyst) { PersonId = "p" };
    public static readonly Viewer Administrator = new("Ada Lane", Roles.Administrator) { PersonId = "a" };

    public static async Task LoadAsync(this Council council, ReportingMonth month, int children, string? reason = null)
    {
        var builder = new MonthRecordsBuilder(month).With(A.Officer("Ash", 0.5m));
        for (var i = 1; i <= children; i++)
        {
            builder.With(A.Child($"C{i}") with { ReviewingOfficer = i > 3 ? "Ash" : null });
            builder.With(A.Stay($"C{i}", "2020-01-01"));
        }

        Assert.IsType<AcceptOutcome.Saved>(await council.LoadAsync(builder.Build(), reason));
    }

    public static Task PublishAsync(this Council council, ReportingMonth month) =>
        council.Use<ChangeMonthStateUseCase>().RunAsync(Presenter, month, VersionState.Published, null, CancellationToken.None);
}
