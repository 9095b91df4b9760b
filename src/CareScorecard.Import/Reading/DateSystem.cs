using System.IO.Compression;
using System.Xml;

namespace CareScorecard.Import.Reading;

/// <summary>From which day a workbook counts its days: 1900, or 1904 where it was made on an old Mac.</summary>
internal static class DateSystem
{
    /// <summary>Days between the two.</summary>
    public const int DaysTo1904 = 1462;

    /// <summary>
    /// What must be added to a bare number before it is read as a day of 1900. Cells that are formatted as dates need nothing: the reader
    /// knows about them. The stream is left at its start.
    /// </summary>
    public static int Offset(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("xl/workbook.xml") is not { } entry)
            {
                return 0;
            }

            using var part = entry.Open();
            using var xml = XmlReader.Create(part);
            return xml.ReadToFollowing("workbookPr", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                && xml.GetAttribute("date1904") is "1" or "true" ? DaysTo1904 : 0;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException)
        {
            return 0;
        }
        finally
        {
            stream.Position = 0;
        }
    }
}
