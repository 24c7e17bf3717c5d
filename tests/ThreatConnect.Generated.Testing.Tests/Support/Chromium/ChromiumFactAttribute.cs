namespace ThreatConnect.Testing.Tests.Support.Chromium;

/// <summary>A fact that needs Chromium.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (ChromiumProcess.Program is null)
        {
            Skip = "Chromium is not there, or does not start: the pages of the simulator are not opened.";
        }
    }
}
