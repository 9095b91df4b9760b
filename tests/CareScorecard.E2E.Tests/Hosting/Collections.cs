using Xunit;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>Journeys that start programs of their own, since they save. They run one after the other, beside those that only read.</summary>
[CollectionDefinition(Name)]
public sealed class ChangingJourneys : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Changing";
}

/// <summary>Journeys through the one program that nobody changes.</summary>
[CollectionDefinition(Name)]
public sealed class ReadingJourneys : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Reading";
}
