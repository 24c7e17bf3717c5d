namespace ThreatConnect;

/// <summary>
/// Represents a filter that the server applies to a list: one <see cref="Term{T}"/>, or several that are combined by <c>&amp;</c> or by
/// <c>|</c>. The API accepts one flat list of terms with one mode for all of them, so <c>&amp;</c> and <c>|</c> cannot be mixed.
/// </summary>
/// <typeparam name="T">The model that the filter applies to. A filter of one model cannot be used for another.</typeparam>
public abstract class Filter<T>
{
    private protected Filter(IReadOnlyList<Term<T>>? terms) => Terms = terms ?? [(Term<T>)this];

    /// <summary>Gets the terms, in order.</summary>
    public IReadOnlyList<Term<T>> Terms { get; }

    /// <summary>Gets a value indicating whether one matching term is enough; otherwise, all terms must match.</summary>
    public virtual bool MatchesAny => false;

    /// <summary>Fails to compile: the API cannot negate a filter.</summary>
    /// <param name="filter">The filter.</param>
    [Obsolete("The API has no negation of a filter.", error: true)]
    public static Filter<T> operator !(Filter<T> filter) => throw new NotSupportedException();

    /// <summary>Returns the filter in the grammar of the API, before it is encoded.</summary>
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
