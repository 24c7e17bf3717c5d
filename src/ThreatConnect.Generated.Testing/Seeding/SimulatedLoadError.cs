namespace ThreatConnect.Testing;

/// <summary>Something that was left out, since the platform would refuse it.</summary>
/// <param name="LineNumber">The number of its line, from 1.</param>
/// <param name="IsItemRejected">Whether the item could not be, and not only something that hangs on it.</param>
/// <param name="Message">The value and the rule.</param>
public sealed record SimulatedLoadError(int LineNumber, bool IsItemRejected, string Message)
{
    /// <summary>The line and the reason.</summary>
    /// <returns>Such as <c>line 3: Tag "...": ...</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {LineNumber}: {Message}");
}
