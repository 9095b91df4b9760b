namespace CareScorecard.Import.Reading;

/// <summary>The file broke off, or is not what it says it is. Told as a problem, never passed on; it carries nothing of the file.</summary>
internal sealed class DamagedFileException : Exception;
