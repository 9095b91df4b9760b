namespace CareScorecard.Web.Uploading;

/// <summary>A file on its way from the browser.</summary>
/// <param name="Bytes">Arrived so far.</param>
/// <param name="Of">Bytes in all.</param>
/// <param name="Number">From 1, of the files chosen together.</param>
public sealed record ReceivedFile(string Name, long Bytes, long Of, int Number, int Files)
{
    public double Percent => Of == 0 ? 100 : 100.0 * Bytes / Of;

    public string Words =>
        $"Receiving {Name}{(Files > 1 ? $" (file {Number} of {Files})" : null)}: {FileSize.ToWords(Bytes)} of {FileSize.ToWords(Of)}";
}
