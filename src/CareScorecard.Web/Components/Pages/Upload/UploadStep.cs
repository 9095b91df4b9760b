namespace CareScorecard.Web.Components.Pages.Upload;

/// <summary>Where somebody is on the way from files to a saved month.</summary>
public enum UploadStep
{
    Choose,
    Reading,
    Check,
    Effect,
    Saved,
}
