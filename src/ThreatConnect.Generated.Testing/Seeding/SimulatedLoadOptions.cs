namespace ThreatConnect.Testing;

/// <summary>How JSON lines are added to the simulated server.</summary>
public sealed class SimulatedLoadOptions
{
    /// <summary>The name of the owner of lines that name none.</summary>
    /// <value><see langword="null"/> by default: the API user's own organization.</value>
    public string? Owner { get; init; }

    /// <summary>Changes each item before it is added, such as to mend what the platform would refuse.</summary>
    /// <value><see langword="null"/> by default: items are added as the lines have them.</value>
    public Func<SimulatedItem, SimulatedItem>? Transform { get; init; }

    /// <summary>
    /// Whether what the platform would refuse is left out, and told in <see cref="SimulatedLoadResult.Errors"/>: a line when its item cannot be,
    /// or else only the attribute, tag, label, asset or association that cannot. A line that is no item at all ends the loading all the same.
    /// </summary>
    /// <value><see langword="false"/> by default: then nothing is added, and an <see cref="InvalidDataException"/> tells why.</value>
    public bool AllowErrors { get; init; }
}
