using CareScorecard.Domain.Villages;

namespace CareScorecard.Cli.Text;

/// <summary>A village of 100: for a person to read, and to say aloud.</summary>
internal static class VillageText
{
    public static void Write(VillageReport report, TextWriter to)
    {
        to.WriteLine(ReportHead.Of(report.Council, report.Month, report.State, report.Version));
        to.WriteLine($"A village of {Village.Size}: {report.Village.Title}");
        switch (report.Village)
        {
            case Village.Refused refused:
                to.WriteLine(refused.Words);
                break;
            case Village.Drawn drawn:
                var table = new TextTable(">figures", "group", ">children");
                foreach (var share in drawn.Shares)
                {
                    table.Add($"{share.Figures}", share.Label, $"{share.Children}");
                }

                table.WriteTo(to);
                to.WriteLine(drawn.Paragraph);
                break;
        }
    }
}
