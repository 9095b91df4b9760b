namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>How long something may take before a test gives up: generous, since the machine may be loaded, and never slept through.</summary>
internal static class Wait
{
    /// <summary>A page, or a part of one.</summary>
    public static readonly TimeSpan ForAPage = TimeSpan.FromSeconds(60);

    /// <summary>Reading, checking and saving a month.</summary>
    public static readonly TimeSpan ForAMonth = TimeSpan.FromMinutes(2);

    /// <summary>Loading all months of the sample council.</summary>
    public static readonly TimeSpan ForTheSample = TimeSpan.FromMinutes(8);
}
