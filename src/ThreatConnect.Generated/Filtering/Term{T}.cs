using System.Buffers;
using ThreatConnect.Filtering;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// Represents one condition of a filter: a name, an operator and a value. Compare a field to create one, as in <c>f.Name == "APT1"</c>.
/// </summary>
/// <typeparam name="T">The model that the filter applies to.</typeparam>
public sealed class Term<T> : Filter<T>
{
    private static readonly SearchValues<char> s_operators = SearchValues.Create("=<>^!");

    /// <summary>
    /// Initializes a new instance of the <see cref="Term{T}"/> class, also for filters that this package does not know. The server decides
    /// whether it supports the filter.
    /// </summary>
    /// <param name="name">The name of the filter.</param>
    /// <param name="operator">One of <c>=</c>, <c>&lt;</c>, <c>&gt;</c>, <c>^</c> (starts with) and <c>!</c> (not equal).</param>
    /// <param name="value">The value, as the API writes it.</param>
    /// <exception cref="ArgumentException">
    /// The operator is not one of these, or the filter grammar cannot express the name or the value.
    /// </exception>
    /// <example>
    /// <code>
    /// Filter&lt;Campaign> filter = new Term&lt;Campaign>("name", '^', "APT");
    /// List&lt;Campaign> campaigns = await org.Groups.Campaigns.ListAsync(filter).ToListAsync();
    /// </code>
    /// </example>
    public Term(string name, char @operator, string value)
        : base(terms: null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (!s_operators.Contains(@operator))
        {
            throw new ArgumentException(
                $"'{Excerpt.Of(@operator.ToString())}' is not an operator of the API: use =, <, >, ^ or !.", nameof(@operator));
        }

        if (name.AsSpan().ContainsAny(s_operators) || name.Contains(',', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The name of a filter cannot contain a comma or an operator: \"{Excerpt.Of(name)}\".", nameof(name));
        }

        if (value.Contains(',', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The API cannot express a comma in the value of a filter: \"{Excerpt.Of(value)}\". "
                + "Filter by a part without the comma, with StartsWith if the field has it.",
                nameof(value));
        }

        Name = name;
        Operator = @operator;
        Value = value;
    }

    /// <summary>Gets the name of the filter.</summary>
    public string Name { get; }

    /// <summary>Gets the operator.</summary>
    public char Operator { get; }

    /// <summary>Gets the value, as the API writes it.</summary>
    public string Value { get; }

    /// <summary>Combines two terms, both of which must match.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    public static AllOf<T> operator &(Term<T> left, Term<T> right) => new([left, right]);

    /// <summary>Combines two terms, one of which must match.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    public static AnyOf<T> operator |(Term<T> left, Term<T> right) => new([left, right]);

    /// <summary>Fails to compile: the API cannot mix <c>&amp;</c> and <c>|</c> in one filter.</summary>
    /// <param name="left">A term.</param>
    /// <param name="right">A filter of which one term must match.</param>
    [Obsolete(FilterGrammar.NoMixing, error: true)]
    public static Filter<T> operator &(Term<T> left, AnyOf<T> right) => throw new NotSupportedException(FilterGrammar.NoMixing);

    /// <summary>Fails to compile: the API cannot mix <c>&amp;</c> and <c>|</c> in one filter.</summary>
    /// <param name="left">A term.</param>
    /// <param name="right">A filter whose terms must all match.</param>
    [Obsolete(FilterGrammar.NoMixing, error: true)]
    public static Filter<T> operator |(Term<T> left, AllOf<T> right) => throw new NotSupportedException(FilterGrammar.NoMixing);

    /// <inheritdoc/>
    public override string ToString() => $"{Name}{Operator}{Value}";
}
