namespace ThreatConnect.Tests.Support.Prism;

// A fact that needs Prism, which .ci/lint-spec installs where Node.js is there.
public sealed class PrismFactAttribute : FactAttribute
{
    public PrismFactAttribute()
    {
        if (!PrismServer.IsThere)
        {
            Skip = "Prism is not there. Where Node.js is, .ci/lint-spec installs it.";
        }
    }
}
