namespace ThreatConnect;

/// <summary>
/// What a list is filtered by on the server: one <see cref="Term{T}"/>, or several joined by <c>&amp;</c> or by <c>|</c>.
/// The API knows one flat list with one mode for all of it, so the two cannot be mixed.
/// </summary>
/// <typeparam name="T">The model that the filter is for; a filter of one type cannot be used on another.</typeparam>
public abstract class Filter<T>
{
    private protected Filter(IReadOnlyList<Term<T>>? terms) => Terms = terms ?? [(Term<T>)this];

    /// <summary>The terms, in their order.</summary>
    public IReadOnlyList<Term<T>> Terms { get; }

    /// <summary>Whether one matching term is enough; otherwise all must match.</summary>
    public virtual bool MatchesAny => false;

    /// <summary>Not available: the API has no negation.</summary>
    /// <param name="filter">A filter.</param>
    [Obsolete("The API has no negation of a filter.", error: true)]
    public static Filter<T> operator !(Filter<T> filter) => throw new NotSupportedException();

    /// <summary>The filter as the API's own grammar has it, before it is encoded.</summary>
    public override string ToString() => string.Join(',', Terms);

    internal IEnumerable<string> ToWire() => Terms.Select(term => term.ToString());

    internal bool? OrParams => MatchesAny && Terms.Count > 1 ? true : null;

    private protected static IReadOnlyList<Term<T>> Collect(IEnumerable<Term<T>> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        IReadOnlyList<Term<T>> list = [.. terms];
        return list.Count > 0 ? list : throw new ArgumentException("A filter needs at least one term.", nameof(terms));
    }
}
