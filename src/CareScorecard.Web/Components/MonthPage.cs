using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components;

/// <summary>A page of one month, which staff may also look at as the board and the public do.</summary>
/// <typeparam name="T">What it draws.</typeparam>
public abstract class MonthPage<T> : ReadingPage<T>
    where T : class
{
    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    /// <summary>Who looks, as what, and at which month.</summary>
    /// <param name="month">That the address asks for; null for the latest.</param>
    /// <param name="inPublic">Whether it asks for the public view.</param>
    protected async Task<MonthLook> LookAsync(ReportingMonth? month, bool inPublic)
    {
        var reader = await Who.ViewerAsync(Leaving);
        var viewer = inPublic ? reader.AsBoard() : reader;
        var held = HeldMonths.Of(await Months.RunAsync(viewer, Leaving));
        return new MonthLook(viewer, held, HeldMonths.Shown(month, held, reader.Audience));
    }
}

/// <param name="Viewer">The reader, or the board where they look at the public view.</param>
/// <param name="Held">The months that they can choose from, latest first.</param>
/// <param name="Month">The month to show; null for the latest.</param>
public sealed record MonthLook(Viewer Viewer, IReadOnlyList<ReportingMonth> Held, ReportingMonth? Month);
