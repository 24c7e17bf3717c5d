namespace ThreatConnect;

/// <summary>Conditions that must all match.</summary>
/// <typeparam name="T">The model that the filter is for.</typeparam>
public sealed class AllOf<T> : Filter<T>
{
    /// <summary>Joins conditions.</summary>
    /// <param name="terms">The conditions, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public AllOf(IEnumerable<Term<T>> terms)
        : base(Collect(terms))
    {
    }

    /// <summary>All of these and one more.</summary>
    /// <param name="left">The conditions so far.</param>
    /// <param name="right">The further one.</param>
    public static AllOf<T> operator &(AllOf<T> left, Term<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return new([.. left.Terms, right]);
    }

    /// <summary>One and all of these.</summary>
    /// <param name="left">The further one.</param>
    /// <param name="right">The conditions so far.</param>
    public static AllOf<T> operator &(Term<T> left, AllOf<T> right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return new([left, .. right.Terms]);
    }

    /// <summary>All of both.</summary>
    /// <param name="left">Some conditions.</param>
    /// <param name="right">Further ones.</param>
    public static AllOf<T> operator &(AllOf<T> left, AllOf<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new([.. left.Terms, .. right.Terms]);
    }

    /// <summary>Not available: the modes cannot be mixed.</summary>
    /// <param name="left">Several conditions.</param>
    /// <param name="right">Anything else.</param>
    [Obsolete(FilterModes.NoMixing, error: true)]
    public static Filter<T> operator |(AllOf<T> left, Filter<T> right) => throw new NotSupportedException(FilterModes.NoMixing);

    /// <summary>Not available: the modes cannot be mixed.</summary>
    /// <param name="left">Several conditions.</param>
    /// <param name="right">Alternatives.</param>
    [Obsolete(FilterModes.NoMixing, error: true)]
    public static Filter<T> operator &(AllOf<T> left, AnyOf<T> right) => throw new NotSupportedException(FilterModes.NoMixing);
}
