using System.Text;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Tests.Annotating;

public sealed class AnnotatedCsvTests
{
    private const string Faulty = "Child ID,Date of birth,Care started,Team\r\nA1,01/02/2015,benzin,\"North, \"\"East\"\"\r\nwing\"\r\n\r\nA2,02/03/2014,04/05/2020,Caf\u00e9\nA3,02/03/2014\r\nA4,02/03/2014,04/05/2020,South";

    static AnnotatedCsvTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, char> Forms => new()
    {
        { "utf-8", ',' }, { "utf-8-mark", ',' }, { "utf-16", ',' }, { "utf-16BE", ';' }, { "windows-1252", ';' }, { "utf-8", '\t' },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_csv_comes_back_in_its_own_form_with_one_more_column(string name, char separator)
    {
        Encoding encoding = name == "utf-8-mark" ? new UTF8Encoding(true) : name == "utf-8" ? new UTF8Encoding(false) : Encoding.GetEncoding(name);
        var text = Faulty.Replace("North,", "North", StringComparison.Ordinal).Replace(',', separator);

        var annotated = Annotated.Of(Workbook.Csv(text, encoding));

        // A text needs quotation marks only where it holds the separator, or such a mark.
        var sign = separator.ToString();
        var mark = separator == ',' ? "\"" : "";
        var expected = string.Join(sign, "Child ID", "Date of birth", "Care started", "Team", "Problems") + "\r\n"
            + string.Join(sign, "A1", "01/02/2015", "benzin", "\"North \"\"East\"\"\r\nwing\"",
                "\"Stop CHD-007: Row 2, column C (Care started): \"\"benzin\"\" is not a date, so there is no day care started. Enter the day care started, or leave the row out.\"") + "\r\n"
            + "\r\n" + string.Join(sign, "A2", "02/03/2014", "04/05/2020", "Caf\u00e9", "") + "\n"
            + string.Join(sign, "A3", "02/03/2014", "", "",
                $"{mark}Stop CHD-007: Row 5, column C (Care started): there is no day care started. Enter the day care started, or leave the row out.{mark}") + "\r\n"
            + string.Join(sign, "A4", "02/03/2014", "04/05/2020", "South", "");
        Assert.Equal(("children.csv", false), (annotated.Told.Name, annotated.Told.IsCopyOfValues));
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(expected)], annotated.Bytes);
    }

    [Fact]
    public void Bytes_that_are_no_text_stay_what_they_were()
    {
        byte[] odd = [0x81, 0x8D, 0xFF, 0x41];
        var bytes = Encoding.ASCII.GetBytes("Child ID,Date of birth,Care started,Team\nA1,01/02/2015,04/05/2020,").Concat(odd).ToArray();

        var annotated = Annotated.Of(Workbook.Bytes(bytes, "children.csv"));

        Assert.Equal([.. bytes, (byte)','], annotated.Bytes.AsSpan().ToArray().Where((_, i) => i < 40 || i >= 49));
    }

    [Fact]
    public void What_is_wrong_with_the_whole_stands_beside_the_headings()
    {
        var annotated = Annotated.Of(Workbook.Csv("Children in care\nChild ID,Care started,Last visit,Sex\nA1,04/05/2020,,Male\n"));

        Assert.Equal(
            "Children in care\nChild ID,Care started,Last visit,Sex,\"Problems: Stop LAY-001: children.csv has no column \"\"Date of birth\"\" (Children), without which its rows cannot be read. "
            + "Add the column, or give the column that holds it this heading, and upload again.\"\nA1,04/05/2020,,Male,\n",
            Encoding.UTF8.GetString(annotated.Bytes));
    }

    [Fact]
    public void A_file_that_was_mended_comes_back_with_new_words()
    {
        var first = Annotated.Of(Workbook.Csv("Child ID,Date of birth,Care started\r\nA1,01/02/2015,benzin\r\nA2,01/02/2015,\r\n"));
        var mended = Encoding.UTF8.GetString(first.Bytes).Replace(",benzin,", ",03/04/2020,", StringComparison.Ordinal);

        var second = Annotated.Of(Workbook.Csv(mended));

        Assert.Equal(
            "Child ID,Date of birth,Care started,Problems\r\nA1,01/02/2015,03/04/2020,\r\n"
            + "A2,01/02/2015,,\"Stop CHD-007: Row 3, column C (Care started): there is no day care started. Enter the day care started, or leave the row out.\"\r\n",
            Encoding.UTF8.GetString(second.Bytes));
    }

    [Fact]
    public void What_came_back_is_read_as_what_was_given()
    {
        var file = Workbook.Csv(Faulty);
        var before = Reads.Month("2026-10", file);

        var after = Reads.Month("2026-10", Annotated.Of(file).AsSource());

        Assert.Equal(["stop CHD-007 2C", "stop CHD-007 5C"], before.Where(Severity.Stop));
        Assert.Equal(before.Problems, after.Problems);
        Assert.Equal(before.Records!.Periods, after.Records!.Periods);
    }
}
