namespace ThreatConnect.Testing.Model;

// A security label of one owner. Changed only under the store's lock; what is written out may be read without it.
internal sealed class SecurityLabel(Owner owner, string name, DateTimeOffset dateAdded)
{
    private volatile string name = name;
    private volatile string? description;
    private volatile string? color;

    public Owner Owner { get; } = owner;

    public DateTimeOffset DateAdded { get; } = dateAdded;

    public string Name { get => name; set => name = value; }

    public string? Description { get => description; set => description = value; }

    // Six hexadecimal digits (evidence.md §7.8).
    public string? Color { get => color; set => color = value; }
}
