namespace ThreatConnect.Testing.Queries;

internal static class IncludesReader
{
    // Reads includes and the three older switches. Unknown names are ignored: evidence.md §3.3 lists no refusal.
    public static Includes Read(RequestQuery query)
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
