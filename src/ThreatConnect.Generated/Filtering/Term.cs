using System.Buffers;

namespace ThreatConnect;

/// <summary>One condition: a name, an operator and a value. It is made by comparing a field of a filter, such as <c>f.Name == "APT1"</c>.</summary>
/// <typeparam name="T">The model that the filter is for.</typeparam>
public sealed class Term<T> : Filter<T>
{
    private const int Shown = 64;

    private static readonly SearchValues<char> s_operators = SearchValues.Create("=<>^!");

    /// <summary>Makes a condition that the document does not know; the server says what it thinks of it.</summary>
    /// <param name="name">The name of the filter.</param>
    /// <param name="operator">One of <c>=</c>, <c>&lt;</c>, <c>&gt;</c>, <c>^</c> (starts with) and <c>!</c> (not equal).</param>
    /// <param name="value">The value as the API writes it.</param>
    /// <exception cref="ArgumentException">The operator is none of these, or the grammar has no way to write the name or the value.</exception>
    public Term(string name, char @operator, string value)
        : base(terms: null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (!s_operators.Contains(@operator))
        {
            throw new ArgumentException($"'{@operator}' is no operator of the API: it has = < > ^ and !.", nameof(@operator));
        }

        if (name.AsSpan().ContainsAny(s_operators) || name.Contains(',', StringComparison.Ordinal))
        {
            throw new ArgumentException($"A filter's name cannot hold a comma or an operator: \"{Show(name)}\".", nameof(name));
        }

        if (value.Contains(',', StringComparison.Ordinal))
        {
            throw new ArgumentException($"The API has no way to write a comma inside a filter's value: \"{Show(value)}\". Filter by a part without it, with StartsWith where the field has it.", nameof(value));
        }

        Name = name;
        Operator = @operator;
        Value = value;
    }

    /// <summary>The name of the filter.</summary>
    public string Name { get; }

    /// <summary>The operator.</summary>
    public char Operator { get; }

    /// <summary>The value, as the API writes it.</summary>
    public string Value { get; }

    /// <summary>Both conditions.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other condition.</param>
    public static AllOf<T> operator &(Term<T> left, Term<T> right) => new([left, right]);

    /// <summary>Either condition.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other condition.</param>
    public static AnyOf<T> operator |(Term<T> left, Term<T> right) => new([left, right]);

    /// <summary>Not available: the modes cannot be mixed.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">Alternatives.</param>
    [Obsolete(FilterModes.NoMixing, error: true)]
    public static Filter<T> operator &(Term<T> left, AnyOf<T> right) => throw new NotSupportedException(FilterModes.NoMixing);

    /// <summary>Not available: the modes cannot be mixed.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">Several conditions.</param>
    [Obsolete(FilterModes.NoMixing, error: true)]
    public static Filter<T> operator |(Term<T> left, AllOf<T> right) => throw new NotSupportedException(FilterModes.NoMixing);

    /// <inheritdoc/>
    public override string ToString() => $"{Name}{Operator}{Value}";

    private static string Show(string text) => text.Length <= Shown ? text : string.Concat(text.AsSpan(0, Shown), "…");
}
