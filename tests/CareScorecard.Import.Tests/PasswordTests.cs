using CareScorecard.Domain.Loads;
using CareScorecard.Import.Annotating;
using CareScorecard.Import.Tests.Annotating;

namespace CareScorecard.Import.Tests;

/// <summary>The password of every sample is "conkers".</summary>
public sealed class PasswordTests
{
    private static readonly string[] TwoChildren = ["A1 2015-02-01 2025-04-03 C2 North", "A2 2016-02-29 2024-08-07 V2 South"];

    private static Workbook Children => new Workbook().Sheet("Children",
        ["Child ID", "Date of birth", "Care started", "Legal status", "Team"],
        ["A1", new DateOnly(2015, 2, 1), new DateOnly(2025, 4, 3), "C2", "North"],
        ["A2", new DateOnly(2016, 2, 29), new DateOnly(2024, 8, 7), "V2", "South"]);

    public static TheoryData<string> Kinds => ["agile", "standard", "rc4"];

    private static SourceFile Protected(string kind) => kind switch
    {
        "agile" => ProtectedWorkbook.Agile(Children.Save("agile.xlsx"), "conkers"),
        "standard" => ProtectedWorkbook.Of(Children.Save("standard.xlsx"), "conkers"),
        _ => Reads.Sample("protected.xls"),
    };

    private static ReadRequest Request(string? password, params SourceFile[] files) =>
        new() { Files = files, Month = Reads.ToMonth("2025-04"), Password = password };

    private static IEnumerable<string> InWords(ReadResult result) =>
        result.Records!.Periods.Select(period => $"{period.Child} {period.BornOn:yyyy-MM-dd} {period.CareStartedOn:yyyy-MM-dd} {period.LegalStatus} {period.Team}");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_encryption_opens_with_the_password(string kind)
    {
        var result = Reads.Read(Request("conkers", Protected(kind)));

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(TwoChildren, InWords(result));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_wrong_password_and_none_are_told_apart_and_neither_is_repeated(string kind)
    {
        var none = Reads.Read(Request(null, Protected(kind)));
        var wrong = Reads.Read(Request("chestnuts", Protected(kind)));

        Assert.Equal(["stop FIL-004"], none.Where());
        Assert.Equal(["stop FIL-005"], wrong.Where());
        Assert.DoesNotContain("chestnuts", wrong.Problems[0].ToString(), StringComparison.Ordinal);
        Assert.Null(wrong.Records);
    }

    [Fact]
    public void Workbooks_with_a_password_each_open_with_the_one_that_fits()
    {
        var officers = ProtectedWorkbook.Agile(new Workbook().Sheet("Reviewing officers", ["Officer", "FTE"], ["Pat", 0.6]).Save("officers.xlsx"), "chestnuts");
        var plain = new Workbook().Sheet("Social workers", ["Worker", "FTE"], ["Sam", 1]).Save("workers.xlsx");

        var result = Reads.Read(Request("conkers", Protected("agile"), officers, Protected("rc4"), plain) with { MorePasswords = ["acorns", "chestnuts"] });

        Assert.DoesNotContain(result.Problems, problem => problem.Code.StartsWith("FIL-", StringComparison.Ordinal));
        Assert.Equal("Pat", Assert.Single(result.Records!.ReviewingOfficers).Name);
        Assert.Equal("Sam", Assert.Single(result.Records.SocialWorkers).Name);
    }

    [Fact]
    public void The_file_that_no_password_opens_is_named()
    {
        var officers = ProtectedWorkbook.Agile(new Workbook().Sheet("Reviewing officers", ["Officer", "FTE"], ["Pat", 0.6]).Save("officers.xlsx"), "chestnuts");

        var result = Reads.Read(Request("conkers", Protected("agile"), officers) with { MorePasswords = ["acorns"] });

        var problem = Assert.Single(result.Problems, problem => problem.Severity == Severity.Stop);
        Assert.Equal(("FIL-005", "officers.xlsx", "officers.xlsx does not open with the passwords that were given."), (problem.Code, problem.At.File, problem.Message));
    }

    [Fact]
    public void A_request_in_words_does_not_say_its_passwords() =>
        Assert.Equal("1 files, 2025-04", (Request("conkers", Protected("agile")) with { MorePasswords = ["acorns"] }).ToString());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_comes_back_as_a_copy_of_its_values_and_says_so(string kind)
    {
        var file = Protected(kind);

        var annotated = Annotated.Of(file, "2025-03", "conkers");

        var name = Path.ChangeExtension(file.Name, ".xlsx");
        var says = $"This is a copy of the values of {file.Name}. Formulas, formats, macros and a password are not in it: keep it as safely as the file itself.";
        Assert.Equal(new AnnotatedFile(name, true, says), annotated.Told);
        Assert.Equal(TwoChildren, InWords(Reads.Month("2025-03", annotated.AsSource())));
    }
}
