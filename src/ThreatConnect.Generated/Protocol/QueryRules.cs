namespace ThreatConnect.Protocol;

// The query parameters that a request can have once. The platform uses one of two, and which one is not documented.
internal static class QueryRules
{
    private static readonly string[] s_single = ["resultStart", "resultLimit", "filters", "orParams", "modifiedSince", "createActivityLog"];

    // Throws if the parameter cannot be added to every request of a scope, because calls set it.
    public static void CheckForScope(string name)
    {
        var instead = name switch
        {
            "owner" => "take the scope of the owner with InOwner or InOwners",
            "resultStart" => "enumerate AsPages() of the list, or Take and Skip its items",
            "resultLimit" => $"set {nameof(ListOptions)}.{nameof(ListOptions.PageSize)}",
            _ => null,
        };
        if (instead is not null)
        {
            throw new ArgumentException(
                $"The query parameter \"{name}\" is set by the calls themselves and would be sent twice: {instead}.", nameof(name));
        }
    }

    // Throws if a parameter occurs twice that the platform takes once.
    public static void CheckRepetition(IEnumerable<string> names)
    {
        var seen = new HashSet<string>();
        if (names.Where(s_single.Contains).FirstOrDefault(name => !seen.Add(name)) is { } repeated)
        {
            throw new ArgumentException(
                $"The query parameter \"{repeated}\" is given more than once: the platform takes it once.", nameof(names));
        }
    }
}
