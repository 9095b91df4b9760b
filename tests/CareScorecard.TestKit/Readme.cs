namespace CareScorecard.TestKit;

/// <summary>Builders and fakes for tests; no tests of its own.</summary>
internal static class AssemblyPurpose;
