using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Rules;

/// <summary>What a rule found in a row.</summary>
/// <param name="At">The column to look at, unless it is one that is checked and not kept.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Says">What is wrong, in words that follow "Row 52: ".</param>
internal sealed record Finding(Field At, string? Value, string Says, CheckedColumn? Checked = null);
