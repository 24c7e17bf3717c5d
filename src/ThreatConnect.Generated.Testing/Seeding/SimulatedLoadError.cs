namespace ThreatConnect.Testing;

/// <summary>Something that was left out, since the platform would refuse it.</summary>
/// <param name="Line">The number of its line, from 1.</param>
/// <param name="IsWholeLine">Whether the item could not be, and not only something that hangs on it.</param>
/// <param name="Reason">The value and the rule.</param>
public sealed record SimulatedLoadError(int Line, bool IsWholeLine, string Reason)
{
    /// <summary>The line and the reason.</summary>
    /// <returns>Such as <c>line 3: Tag "...": ...</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}: {Reason}");
}
