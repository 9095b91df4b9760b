namespace CareScorecard.Web.Components.Pages.Upload;

/// <summary>Where somebody is on the way from files to a saved month.</summary>
public enum UploadStep
{
    Files,
    Reading,
    Columns,
    Check,
    Effect,
    Saved,
}
