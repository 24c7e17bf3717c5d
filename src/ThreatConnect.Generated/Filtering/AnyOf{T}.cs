using ThreatConnect.Filtering;

namespace ThreatConnect;

/// <summary>Represents a filter of which at least one term must match.</summary>
/// <typeparam name="T">The model that the filter applies to.</typeparam>
public sealed class AnyOf<T> : Filter<T>
{
    /// <summary>Initializes a new instance of the <see cref="AnyOf{T}"/> class.</summary>
    /// <param name="terms">The terms, at least one.</param>
    /// <exception cref="ArgumentException">The sequence is empty.</exception>
    /// <example>
    /// <code>
    /// string[] names = ["Bear", "Kitten"];
    /// var filter = new AnyOf&lt;Adversary>(names.Select(name => new AdversaryFilter().Name.StartsWith(name)));
    /// List&lt;Adversary> adversaries = await org.Groups.Adversaries.ListAsync(filter).ToListAsync();
    /// </code>
    /// </example>
    public AnyOf(IEnumerable<Term<T>> terms)
        : base(Collect(terms))
    {
    }

    /// <inheritdoc/>
    public override bool MatchesAny => true;

    /// <summary>Combines a filter and a further term, one of which must match.</summary>
    /// <param name="left">The filter.</param>
    /// <param name="right">The further term.</param>
    public static AnyOf<T> operator |(AnyOf<T> left, Term<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return new([.. left.Terms, right]);
    }

    /// <summary>Combines a term and a filter, one of which must match.</summary>
    /// <param name="left">The term.</param>
    /// <param name="right">The filter.</param>
    public static AnyOf<T> operator |(Term<T> left, AnyOf<T> right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return new([left, .. right.Terms]);
    }

    /// <summary>Combines two filters, one term of which must match.</summary>
    /// <param name="left">The first filter.</param>
    /// <param name="right">The second filter.</param>
    public static AnyOf<T> operator |(AnyOf<T> left, AnyOf<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new([.. left.Terms, .. right.Terms]);
    }

    /// <summary>Fails to compile: the API cannot mix <c>&amp;</c> and <c>|</c> in one filter.</summary>
    /// <param name="left">A filter of which one term must match.</param>
    /// <param name="right">Another filter.</param>
    [Obsolete(FilterGrammar.NoMixing, error: true)]
    public static Filter<T> operator &(AnyOf<T> left, Filter<T> right) => throw new NotSupportedException(FilterGrammar.NoMixing);

    /// <summary>Fails to compile: the API cannot mix <c>&amp;</c> and <c>|</c> in one filter.</summary>
    /// <param name="left">A filter of which one term must match.</param>
    /// <param name="right">A filter whose terms must all match.</param>
    [Obsolete(FilterGrammar.NoMixing, error: true)]
    public static Filter<T> operator |(AnyOf<T> left, AllOf<T> right) => throw new NotSupportedException(FilterGrammar.NoMixing);
}
