using System.Globalization;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Components.Pages.Months;

public enum MonthAction
{
    Approve,
    Publish,
    Withdraw,
    Undo,
}

/// <summary>What a button of the page asks for, and of which version: the one that was on the page when it was pressed.</summary>
public sealed record MonthStep(MonthAction Action, SeenVersion Seen)
{
    /// <summary>approve 2026-10 2 draft.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture, $"{Codes.Of(Action)} {Seen.Month} {Seen.Number} {Codes.Of(Seen.State)}");

    /// <summary>Null for what no button of ours sends.</summary>
    public static MonthStep? Parse(string? text) =>
        text?.Split(' ') is [var action, var month, var number, var state]
        && Codes.TryParse<MonthAction>(action, out var parsedAction)
        && ReportingMonth.TryParse(month, out var parsedMonth)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedNumber)
        && Codes.TryParse<VersionState>(state, out var parsedState)
            ? new MonthStep(parsedAction, new SeenVersion(parsedMonth, parsedNumber, parsedState))
            : null;
}
