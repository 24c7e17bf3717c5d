namespace ThreatConnect.Testing;

/// <summary>What an item is associated with, in the same owner.</summary>
/// <param name="Type">The name of the type of the other item.</param>
/// <param name="Summary">The name of the other group, or the value of the other indicator.</param>
public sealed record SimulatedAssociation(string Type, string Summary)
{
    /// <summary>The number of the other item, which tells it from others of the same name.</summary>
    /// <value><see langword="null"/> by default: there is one of the name.</value>
    public long? Id { get; init; }

    /// <summary>
    /// The name of the association, which two indicators may have, such as <c>URL Host</c>, or of what a file does, such as <c>File Drop</c>;
    /// what it does to another file stands on the side of the one that does it.
    /// </summary>
    /// <value><see langword="null"/> by default: it has none.</value>
    public string? AssociationType { get; init; }

    /// <summary>The type and the name or value of the other item.</summary>
    /// <returns>Such as <c>Campaign "camp-3"</c>.</returns>
    public override string ToString() => AssociationType is null ? $"{Type} \"{Summary}\"" : $"{Type} \"{Summary}\" ({AssociationType})";
}
