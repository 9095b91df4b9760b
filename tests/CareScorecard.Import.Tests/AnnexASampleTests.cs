using CareScorecard.Domain.Loads;
using Xunit.Abstractions;

namespace CareScorecard.Import.Tests;

public sealed class AnnexASampleTests(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        var result = Reads.Month("2021-02", Reads.Sample("annex-a-sample.xlsx"));
        foreach (var p in result.Problems)
        {
            output.WriteLine($"{p.Code} {p.Severity} {p.At.Sheet}!{p.At.Row}{p.At.Column} [{p.Value}] {p.Message}");
        }
        foreach (var t in result.Tidied) output.WriteLine(t.ToString());
        foreach (var t in result.Sheets) output.WriteLine(t.ToString());
        foreach (var t in result.Records!.Periods) output.WriteLine(t.ToString());
        foreach (var t in result.Records!.CareLeavers) output.WriteLine(t.ToString());
        foreach (var t in result.Records!.Adoptions) output.WriteLine(t.ToString());
        output.WriteLine(result.Rows.ToString() + result.CanSave);
        Assert.Empty(result.Where(Severity.Stop));
    }
}
