namespace CareScorecard.Web.Navigation;

/// <summary>Two versions beside each other, as the address names them; null for one that cannot be read.</summary>
public sealed record CompareView(LoadView? From, LoadView? To)
{
    public const string Path = LoadView.Path + "/compare";

    public string ToUrl() => From is not null && To is not null ? To.ToCompareUrl(From) : Path;

    public static CompareView FromQuery(string? from, string? to) => new(LoadView.Parse(from), LoadView.Parse(to));
}
