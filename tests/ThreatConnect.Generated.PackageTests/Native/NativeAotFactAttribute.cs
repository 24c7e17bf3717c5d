namespace ThreatConnect.PackageTests.Native;

/// <summary>A test of a native program, where this machine can make one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeAotFactAttribute : FactAttribute
{
    public NativeAotFactAttribute() => Skip = NativeToolchain.Missing;
}
