namespace CareScorecard.Import.Parsing;

/// <summary>One answer that a field may have.</summary>
/// <param name="Code">As our own template has it: U4, Suitable, Yes.</param>
/// <param name="Words">What it means; the code again where it is a word by itself.</param>
public sealed record KnownCode(string Code, string Words);
