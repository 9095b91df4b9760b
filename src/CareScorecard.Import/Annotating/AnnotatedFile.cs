namespace CareScorecard.Import.Annotating;

/// <summary>What became of a file that was given back with its problems.</summary>
/// <param name="Name">With its extension, without a path: the file's own, or with .xlsx where it came back as a copy of its values.</param>
/// <param name="IsCopyOfValues">Not the file in its own form: a new .xlsx of its values, without formulas, formats, macros and password.</param>
/// <param name="Says">What the person is told of it, in a sentence.</param>
public sealed record AnnotatedFile(string Name, bool IsCopyOfValues, string Says);
