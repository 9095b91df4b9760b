namespace CareScorecard.Web.Components;

/// <summary>The four states that every page draws on purpose.</summary>
public abstract record PageState<T>
{
    private PageState()
    {
    }

    public sealed record Loading : PageState<T>;

    /// <summary>There is nothing to show yet; the page says what to do next.</summary>
    public sealed record Nothing : PageState<T>;

    public sealed record Ready(T Content) : PageState<T>;

    /// <param name="Reference">What a person quotes, and what the log says.</param>
    public sealed record Failed(string Reference) : PageState<T>;
}
