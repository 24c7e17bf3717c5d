namespace ThreatConnect;

/// <summary>Conditions of which one must match.</summary>
/// <typeparam name="T">The model that the filter is for.</typeparam>
public sealed class AnyOf<T> : Filter<T>
{
    /// <summary>Joins conditions.</summary>
    /// <param name="terms">The conditions, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public AnyOf(IEnumerable<Term<T>> terms)
        : base(Collect(terms))
    {
    }

    /// <inheritdoc/>
    public override bool MatchesAny => true;

    /// <summary>Any of these or one more.</summary>
    /// <param name="left">The conditions so far.</param>
    /// <param name="right">The further one.</param>
    public static AnyOf<T> operator |(AnyOf<T> left, Term<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return new([.. left.Terms, right]);
    }

    /// <summary>One or any of these.</summary>
    /// <param name="left">The further one.</param>
    /// <param name="right">The conditions so far.</param>
    public static AnyOf<T> operator |(Term<T> left, AnyOf<T> right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return new([left, .. right.Terms]);
    }

    /// <summary>Any of both.</summary>
    /// <param name="left">Some conditions.</param>
    /// <param name="right">Further ones.</param>
    public static AnyOf<T> operator |(AnyOf<T> left, AnyOf<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new([.. left.Terms, .. right.Terms]);
    }

    /// <summary>Not available: the modes cannot be mixed.</summary>
    /// <param name="left">Alternatives.</param>
    /// <param name="right">Anything else.</param>
    [Obsolete(FilterModes.NoMixing, error: true)]
    public static Filter<T> operator &(AnyOf<T> left, Filter<T> right) => throw new NotSupportedException(FilterModes.NoMixing);

    /// <summary>Not available: the modes cannot be mixed.</summary>
    /// <param name="left">Alternatives.</param>
    /// <param name="right">Several conditions.</param>
    [Obsolete(FilterModes.NoMixing, error: true)]
    public static Filter<T> operator |(AnyOf<T> left, AllOf<T> right) => throw new NotSupportedException(FilterModes.NoMixing);
}
