using Xunit.Abstractions;

[assembly: TestCollectionOrderer("CareScorecard.Web.Tests.Logs.LastOfAll", "CareScorecard.Web.Tests")]

namespace CareScorecard.Web.Tests.Logs;

/// <summary>The search through what was said comes when everything is said: after all that runs side by side, and last of the rest.</summary>
public sealed class LastOfAll : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName == EverythingSaid.Name);
}

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EverythingSaid
{
    public const string Name = "Last of all";
}
