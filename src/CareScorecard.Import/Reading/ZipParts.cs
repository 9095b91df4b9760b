using System.IO.Compression;

namespace CareScorecard.Import.Reading;

internal static class ZipParts
{
    /// <summary>Whether the zip has a part of that name. The stream is left at its start.</summary>
    public static bool Has(Stream stream, string part)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry(part) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }
}
