namespace ThreatConnect.Testing.Model;

// A part of a list. The length of the whole list is known for the first page only.
internal sealed record Page<T>(IReadOnlyList<T> Items, int? Total)
{
    public static Page<T> Of(IEnumerable<T> matching, PageRequest request)
    {
        var items = new List<T>();
        var position = 0;
        foreach (var item in matching)
        {
            if (position >= request.Start && items.Count < request.Limit)
            {
                items.Add(item);
            }
            else if (request.Start > 0 && items.Count == request.Limit)
            {
                break;
            }

            position++;
        }

        return new Page<T>(items, request.Start == 0 ? position : null);
    }
}

// The part of a list that a request asks for (evidence.md §2).
internal readonly record struct PageRequest(int Start, int Limit)
{
    public static PageRequest Everything { get; } = new(0, int.MaxValue);
}
