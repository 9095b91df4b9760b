using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Web.Components.Controls;

/// <summary>The style sheet's names for colours that stand beside a word, never in its place.</summary>
public static class Colours
{
    public static string Of(Status status) => status switch
    {
        Status.OnTarget => "status-on",
        Status.Close => "status-close",
        Status.OffTarget => "status-off",
        Status.Context or Status.TooFew or Status.NoData => "status-quiet",
    };

    /// <returns>Null where nobody judges.</returns>
    public static string? Of(Movement? movement) => movement switch
    {
        Movement.Better => "move-better",
        Movement.Worse => "move-worse",
        _ => null,
    };
}
