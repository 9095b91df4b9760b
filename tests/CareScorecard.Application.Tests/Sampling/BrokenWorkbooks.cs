using System.Text;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Writing;
using CareScorecard.TestKit.Records;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;
using Field = CareScorecard.Domain.Months.Field;

namespace CareScorecard.Application.Tests.Sampling;

/// <summary>Files with faults made on purpose, to show what the check of a month finds. sample-data/README.md lists the faults.</summary>
internal static class BrokenWorkbooks
{
    /// <summary>Every kind of fault that one row can have by itself: those that come out when the file is read alone.</summary>
    public static readonly string[] CodesOfRows =
    [
        "CHD-001", "CHD-002", "CHD-003", "CHD-004", "CHD-005", "CHD-006", "CHD-101", "CHD-102", "CHD-103", "CHD-105", "CHD-108",
        "PLC-004", "PLC-101", "REV-101", "LVR-101", "LVR-102", "ADO-101", "IRO-101", "SWK-101", "MEA-101",
        "VAL-001", "VAL-002", "VAL-003", "VAL-004", "VAL-005", "VAL-006",
    ];

    public static TheoryData<string, string> Others => new()
    {
        { "damaged.xlsx", "FIL-002" },
        { "not-a-workbook.xlsx", "FIL-001" },
        { "column-missing.xlsx", "LAY-001" },
        { "unknown-headings.csv", "LAY-003" },
    };

    /// <param name="before">The month before, from which children vanish and to which they come back.</param>
    public static IEnumerable<(string Name, Action<Stream> Write)> All(MonthRecords before, MonthRecords month)
    {
        yield return ($"{month.Month}.xlsx", to => WriteBroken(before, month, to));
        yield return ("damaged.xlsx", to => to.Write([0x50, 0x4B, 0x03, 0x04, .. Encoding.ASCII.GetBytes("the rest of this workbook was lost on the way")]));
        yield return ("not-a-workbook.xlsx", to => to.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, .. Encoding.ASCII.GetBytes("a picture, saved under the name of a workbook")]));
        yield return ("column-missing.xlsx", to => CareScorecardWorkbook.Write(
            month with { Fields = month.Fields.Except([Fields.Children.CareStarted]).ToHashSet() }, to));
        yield return ("unknown-headings.csv", to => to.Write(Encoding.ASCII.GetBytes("Reference,Street,Notes\n1,High Street,none\n2,Mill Lane,none\n")));
    }

    private static void WriteBroken(MonthRecords before, MonthRecords month, Stream to)
    {
        // A child who stays, came long ago and has a plan: one for each fault, so that no row has two.
        var inCare = month.Periods
            .Where(period => period.CareEndedOn is null && period.CareStartedOn < month.Month.WindowStart(18) && period.BornOn > A.Day("2010-01-01"))
            .Where(period => month.Periods.Count(other => other.Child == period.Child) == 1)
            .ToList();
        var justLeft = month.Periods.First(period => before.Month.Days.Contains(period.CareEndedOn));
        var faults = new Dictionary<PeriodOfCare, PeriodOfCare?>
        {
            [inCare[0]] = inCare[0] with { Child = new ChildId("") },
            [inCare[2]] = inCare[2] with { BornOn = inCare[2].CareStartedOn.AddDays(30) },
            [inCare[3]] = inCare[3] with { CareEndedOn = inCare[3].CareStartedOn.AddDays(-10), ReasonCareEnded = ReasonCareEnded.E4A },
            [inCare[6]] = inCare[6] with { LastVisitOn = A.Day("2026-12-24") },
            [inCare[8]] = inCare[8] with { BornOn = A.Day("2008-10-01") },
            [inCare[9]] = inCare[9] with { PlacementStartedOn = inCare[9].CareStartedOn.AddDays(-40) },
            [inCare[10]] = inCare[10] with { ReviewingOfficer = "Officer Nettle" },
            [inCare[15]] = inCare[15] with { PlacementsInLast12Months = 9 },
            [inCare[16]] = null,
            [inCare[17]] = inCare[17] with { AttendancePercent = 193m },
            [justLeft] = justLeft with { CareEndedOn = null, ReasonCareEnded = null },
        };
        // A month in which supervision of sixty children was not recorded: nothing is wrong with any one row.
        foreach (var period in inCare.Skip(40).Take(60))
        {
            faults[period] = period with { LastSupervisionOn = null };
        }

        var rows = month.Periods.Select(period => faults.GetValueOrDefault(period, period)).OfType<PeriodOfCare>().ToList();
        rows.Add(inCare[1]);
        rows.Add(inCare[4] with { CareStartedOn = inCare[4].CareStartedOn.AddDays(100) });
        rows.Add(A.Child("N999991", "2026-12-02", born: "2015-05-05"));
        var broken = month with
        {
            Periods = rows,
            Placements = [.. month.Placements, A.Stay(inCare[18].Child.Value, "2024-03-10", "2024-03-01"), A.Stay(inCare[19].Child.Value, "2026-12-05")],
            Reviews = [.. month.Reviews, A.Review(inCare[20].Child.Value, "2026-12-15")],
            CareLeavers = [.. month.CareLeavers, month.CareLeavers[3], month.CareLeavers[4] with { YoungPerson = new ChildId("N999992"), LastContactOn = A.Day("2026-12-09") }],
            Adoptions = [.. month.Adoptions, month.Adoptions[0] with { Child = new ChildId("N999993"), DecidedOn = A.Day("2026-12-01") }],
            ReviewingOfficers = [.. month.ReviewingOfficers, A.Officer("Officer Thistle", null)],
            SocialWorkers = [.. month.SocialWorkers, A.Worker("Worker Thistle", null)],
            Measures = [.. month.Measures.Select(measure => measure with { Denominator = null })],
        };
        using var stream = new MemoryStream();
        CareScorecardWorkbook.Write(broken, stream);
        using (var workbook = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            Type(workbook, broken, inCare[5], Fields.Children.DateOfBirth, "not known");
            Type(workbook, broken, inCare[11], Fields.Children.LastVisit, "31/02/2026");
            Type(workbook, broken, inCare[12], Fields.Children.PlacementType, "U9");
            Type(workbook, broken, inCare[13], Fields.Children.Disability, "Perhaps");
            Type(workbook, broken, inCare[14], Fields.Children.SdqScore, "seventeen");
            Type(workbook, Fields.CareLeavers.Suitability, 1, "0");
        }

        stream.Position = 0;
        stream.CopyTo(to);
    }

    private static void Type(SpreadsheetDocument workbook, MonthRecords records, PeriodOfCare child, Field field, string text) =>
        Type(workbook, field, records.Periods.ToList().IndexOf(child), text);

    // As somebody would have typed it over what stood there. Headings are in row 1, so the first record is in row 2.
    private static void Type(SpreadsheetDocument workbook, Field field, int record, string text)
    {
        var sheet = workbook.WorkbookPart!.Workbook.Sheets!.Cast<Sheet>().Single(sheet => sheet.Name == Fields.Title(field.Kind));
        var part = (WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!);
        var column = Letters(Fields.Of(field.Kind).ToList().IndexOf(field));
        var row = part.Worksheet.Descendants<Row>().ElementAt(record + 1);
        var reference = $"{column}{record + 2}";
        var cell = row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference == reference);
        if (cell is null)
        {
            cell = new Cell { CellReference = reference };
            var next = row.Elements<Cell>().FirstOrDefault(other => Position(other).CompareTo(Position(cell)) > 0);
            row.InsertBefore(cell, next);
        }

        cell.StyleIndex = null;
        cell.CellValue = null;
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Text(text));
    }

    private static (int Length, string Letters) Position(Cell cell)
    {
        var letters = cell.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return (letters.Length, letters);
    }

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
