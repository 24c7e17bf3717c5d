namespace ThreatConnect.Testing.Queries;

// Reads the parameters that many operations take.
internal static class QueryParameters
{
    private const int DefaultLimit = 100;

    public static PageRequest ReadPage(RequestQuery query, SimulatorOptions options)
    {
        var start = ReadNumber("resultStart", 0);
        var limit = ReadNumber("resultLimit", Math.Min(DefaultLimit, options.MaximumPageSize));
        if (limit > options.MaximumPageSize)
        {
            limit = options.IsPageSizeClamped ? options.MaximumPageSize : throw ApiError.Paging(options.MaximumPageSize);
        }

        return new PageRequest(start, limit);

        int ReadNumber(string name, int whenAbsent) => query.First(name) switch
        {
            null => whenAbsent,
            var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw ApiError.Paging(options.MaximumPageSize),
        };
    }

    // Reads includes and the three older parameters. Unknown names are ignored: evidence.md §3.3 lists no error.
    public static Includes ReadIncludes(RequestQuery query)
    {
        var result = Includes.None;
        foreach (var name in query.All("includes").SelectMany(value => value.Split(',')))
        {
            result |= name switch
            {
                "additional" => Includes.Additional,
                "attributes" => Includes.Attributes,
                "labels" => Includes.Labels,
                "tags" => Includes.Tags,
                "validationRule" => Includes.ValidationRule,
                _ => Includes.None,
            };
        }

        result |= query.IsTrue("includeAdditional") ? Includes.Additional : Includes.None;
        result |= query.IsTrue("includeAttributes") ? Includes.Attributes : Includes.None;
        return result | (query.IsTrue("includeTags") ? Includes.Tags : Includes.None);
    }
}
