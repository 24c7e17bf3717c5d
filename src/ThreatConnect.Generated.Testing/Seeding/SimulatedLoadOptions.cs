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

/// <summary>What came of JSON lines.</summary>
/// <param name="AddedCount">How many lines were added, or added to what was there.</param>
/// <param name="Errors">What was left out, in the order of the lines.</param>
public sealed record SimulatedLoadResult(int AddedCount, IReadOnlyList<SimulatedLoadError> Errors);

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
