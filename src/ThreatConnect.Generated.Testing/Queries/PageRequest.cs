namespace ThreatConnect.Testing.Queries;

// The paging parameters of evidence.md §2.
internal readonly record struct PageRequest(int Start, int Limit)
{
    private const int DefaultLimit = 100;

    public static PageRequest Read(RequestQuery query, SimulatorOptions options)
    {
        var start = ReadNumber("resultStart", 0);
        var limit = ReadNumber("resultLimit", Math.Min(DefaultLimit, options.MaximumPageSize));
        if (limit > options.MaximumPageSize)
        {
            limit = options.ClampsLargerPages ? options.MaximumPageSize : throw ApiError.Paging(options.MaximumPageSize);
        }

        return new PageRequest(start, limit);

        int ReadNumber(string name, int absent) => query.First(name) switch
        {
            null => absent,
            var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw ApiError.Paging(options.MaximumPageSize),
        };
    }
}
