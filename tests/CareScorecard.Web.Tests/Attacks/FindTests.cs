using CareScorecard.Data;
using CareScorecard.TestKit;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>The search box finds measures, pages and months, and never anybody: not for staff either, who have other ways with a reason to give.</summary>
[Collection(OneAttackedCouncil.Name)]
public sealed class FindTests(AttackedCouncil council)
{
    public static TheoryData<Roles, string> Asked
    {
        get
        {
            var asked = new TheoryData<Roles, string>();
            foreach (var role in new[] { Roles.BoardMember, Roles.Presenter, Roles.Analyst, Roles.Administrator })
            {
                foreach (var text in new[] { Canaries.Child, Canaries.NamedChild, Canaries.Worker, Canaries.Officer, Canaries.Team, "C7" })
                {
                    asked.Add(role, text);
                }
            }

            return asked;
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Nobody_on_record_is_ever_found(Roles role, string text)
    {
        var browser = await council.BrowserOfAsync(role);

        var answer = await browser.GetAsync("/find?q=" + Uri.EscapeDataString(text));

        Assert.DoesNotContain("Measures in", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing was found", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>Otherwise the test above would find nothing whatever was asked.</summary>
    [Fact]
    public async Task A_measure_is_found() =>
        Assert.Contains("Found 2 measures", (await (await council.BrowserOfAsync(Roles.BoardMember)).GetAsync("/find?q=PEP")).Text, StringComparison.Ordinal);
}
