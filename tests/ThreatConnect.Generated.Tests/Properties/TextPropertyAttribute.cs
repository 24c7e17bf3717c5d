using FsCheck.Xunit;

namespace ThreatConnect.Tests.Properties;

/// <summary>A property over the texts of <see cref="Texts"/>; the same ones in every run, so that a failure can be found again.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TextPropertyAttribute : PropertyAttribute
{
    public TextPropertyAttribute()
    {
        Arbitrary = [typeof(Texts)];
        MaxTest = 1_000;
        Replay = "20261124,1";
        QuietOnSuccess = true;
    }
}
