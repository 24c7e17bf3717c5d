namespace ThreatConnect.Testing;

/// <summary>Configures how JSON lines are added to the simulated server.</summary>
public sealed class SimulatedLoadOptions
{
    /// <summary>Gets or sets the name of the owner of lines that do not have an owner.</summary>
    /// <value>The default is <see langword="null"/>: the organization of the API user.</value>
    public string? Owner { get; init; }

    /// <summary>Gets or sets a function that changes each item before it is added, for example to correct invalid values.</summary>
    /// <value>The default is <see langword="null"/>: items are added as they are in the lines.</value>
    public Func<SimulatedItem, SimulatedItem>? Transform { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether items and parts of items (attributes, tags, security labels, assets and associations) that
    /// the platform would reject are skipped, and listed in <see cref="SimulatedLoadResult.Errors"/>. A line that is not an item is always
    /// an error.
    /// </summary>
    /// <value>
    /// The default is <see langword="false"/>: an error throws an <see cref="InvalidDataException"/> and nothing is added.
    /// </value>
    public bool AllowErrors { get; init; }
}

/// <summary>Represents the result of adding JSON lines.</summary>
/// <param name="AddedCount">The number of lines that were added, or merged into existing items.</param>
/// <param name="Errors">The items and parts that were skipped, in the order of the lines.</param>
public sealed record SimulatedLoadResult(int AddedCount, IReadOnlyList<SimulatedLoadError> Errors);

/// <summary>Describes an item or a part of an item that was skipped because the platform would reject it.</summary>
/// <param name="LineNumber">The number of the line, from 1.</param>
/// <param name="IsItemRejected">Whether the whole item was skipped, and not only a part of it.</param>
/// <param name="Message">The value and the rule.</param>
public sealed record SimulatedLoadError(int LineNumber, bool IsItemRejected, string Message)
{
    /// <summary>Returns the number of the line and the message.</summary>
    /// <returns>A text such as <c>line 3: Tag "...": ...</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {LineNumber}: {Message}");
}
