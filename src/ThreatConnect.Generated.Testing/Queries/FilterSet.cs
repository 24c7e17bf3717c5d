namespace ThreatConnect.Testing.Queries;

// The filters of one request: one list joined by AND, or by OR.
internal sealed class FilterSet<T>(Func<T, bool>[] predicates, IReadOnlySet<string> names, bool joinsWithOr)
{
    public bool Names(string filter) => names.Contains(filter);

    public bool Matches(T item)
    {
        foreach (var predicate in predicates)
        {
            if (predicate(item) == joinsWithOr)
            {
                return joinsWithOr;
            }
        }

        return !joinsWithOr || predicates.Length == 0;
    }
}
