namespace ThreatConnect.PackageTests.Native;

// A test of a native program, where this machine can make one.
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeAotFactAttribute : FactAttribute
{
    public NativeAotFactAttribute() => Skip = NativeToolchain.Missing;
}
