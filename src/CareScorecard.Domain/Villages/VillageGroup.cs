namespace CareScorecard.Domain.Villages;

/// <summary>Children who have something in common, before a village is drawn.</summary>
/// <param name="Label">As breakdowns print it.</param>
/// <param name="One">After "1 of them": lives with connected carers.</param>
/// <param name="Several">After a number of them: live with connected carers.</param>
/// <param name="Merges">How many groups it stands for: more than one where each of them is hidden from the reader.</param>
public sealed record VillageGroup(string Label, int Children, string One, string Several, int Merges = 1);

/// <summary>A group in the village.</summary>
/// <param name="Children">As many as there are; null where the reader sees shares alone.</param>
/// <param name="Figures">Of the village's hundred; 0 where the group is smaller than one figure.</param>
/// <param name="Merged">Made of groups that are too small to be shown to the public.</param>
public sealed record VillageShare(string Label, int? Children, int Figures, string Words, bool Merged = false);
