namespace ThreatConnect.Testing;

/// <summary>Represents the association of an item with another item of the same owner.</summary>
/// <param name="Type">The name of the type of the other item.</param>
/// <param name="Summary">The name of the other group, or the value of the other indicator.</param>
public sealed record SimulatedAssociation(string Type, string Summary)
{
    /// <summary>Gets or sets the ID of the other item, which distinguishes items with the same name.</summary>
    /// <value>The default is <see langword="null"/>: the name is unique.</value>
    public long? Id { get; init; }

    /// <summary>
    /// Gets or sets the name of the association type of two indicators, such as <c>URL Host</c>, or of a file action, such as
    /// <c>File Drop</c>. The action of a file on another file belongs to the file that acts.
    /// </summary>
    /// <value>The default is <see langword="null"/>: the association does not have a type.</value>
    public string? AssociationType { get; init; }

    /// <summary>Returns the type and the name or value of the other item.</summary>
    /// <returns>A text such as <c>Campaign "camp-3"</c>.</returns>
    public override string ToString() => AssociationType is null ? $"{Type} \"{Summary}\"" : $"{Type} \"{Summary}\" ({AssociationType})";
}
