using ThreatConnect.Filtering;

namespace ThreatConnect;

/// <summary>Represents a filter whose terms must all match.</summary>
/// <typeparam name="T">The model that the filter applies to.</typeparam>
public sealed class AllOf<T> : Filter<T>
{
    /// <summary>Initializes a new instance of the <see cref="AllOf{T}"/> class.</summary>
    /// <param name="terms">The terms, at least one.</param>
    /// <exception cref="ArgumentException">The sequence is empty.</exception>
    public AllOf(IEnumerable<Term<T>> terms)
        : base(Collect(terms))
    {
    }

    /// <summary>Combines a filter and a further term, all of which must match.</summary>
    /// <param name="left">The filter.</param>
    /// <param name="right">The further term.</param>
    public static AllOf<T> operator &(AllOf<T> left, Term<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return new([.. left.Terms, right]);
    }

    /// <summary>Combines a term and a filter, all of which must match.</summary>
    /// <param name="left">The term.</param>
    /// <param name="right">The filter.</param>
    public static AllOf<T> operator &(Term<T> left, AllOf<T> right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return new([left, .. right.Terms]);
    }

    /// <summary>Combines two filters, all terms of which must match.</summary>
    /// <param name="left">The first filter.</param>
    /// <param name="right">The second filter.</param>
    public static AllOf<T> operator &(AllOf<T> left, AllOf<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new([.. left.Terms, .. right.Terms]);
    }

    /// <summary>Fails to compile: the API cannot mix <c>&amp;</c> and <c>|</c> in one filter.</summary>
    /// <param name="left">A filter whose terms must all match.</param>
    /// <param name="right">Another filter.</param>
    [Obsolete(FilterGrammar.NoMixing, error: true)]
    public static Filter<T> operator |(AllOf<T> left, Filter<T> right) => throw new NotSupportedException(FilterGrammar.NoMixing);

    /// <summary>Fails to compile: the API cannot mix <c>&amp;</c> and <c>|</c> in one filter.</summary>
    /// <param name="left">A filter whose terms must all match.</param>
    /// <param name="right">A filter of which one term must match.</param>
    [Obsolete(FilterGrammar.NoMixing, error: true)]
    public static Filter<T> operator &(AllOf<T> left, AnyOf<T> right) => throw new NotSupportedException(FilterGrammar.NoMixing);
}
