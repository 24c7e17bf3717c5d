namespace ThreatConnect.Resources.Batch.Items;

// Finds lists, and elements of them, that must not be null, and are: the compiler can be talked out of it. Names of tags, and attributes,
// are checked where they are written.
internal static class ListCheck
{
    public static void Run(BatchGroup group)
    {
        RunAttached(group);
        RunAll(group.AssociatedGroups, nameof(group.AssociatedGroups));
    }

    public static void Run(BatchIndicator indicator)
    {
        RunAttached(indicator);
        if (indicator.Rare is { } rare)
        {
            RunAll(rare.AssociatedGroups, nameof(rare.AssociatedGroups));
            RunList(rare.AssociatedGroupIds, nameof(rare.AssociatedGroupIds));
            RunAll(rare.FileOccurrences, nameof(rare.FileOccurrences));
        }
    }

    private static void RunAttached(BatchObject item)
    {
        RunList(item.Attributes, nameof(item.Attributes));
        RunList(item.Tags, nameof(item.Tags));
        if (item.Rare is { } rare)
        {
            RunAll(rare.SecurityLabels, nameof(rare.SecurityLabels));
            RunAll(rare.AssociatedIndicators, nameof(rare.AssociatedIndicators));
        }
    }

    // The attribute, unless it is null or has a list that is.
    public static BatchAttribute Run(BatchAttribute? attribute)
    {
        if (attribute is null)
        {
            throw IsNull(nameof(BatchObject.Attributes));
        }

        if (!IsDefault(attribute.SecurityLabels))
        {
            RunAll(attribute.SecurityLabels, $"{nameof(BatchAttribute)}.{nameof(BatchAttribute.SecurityLabels)}");
        }

        return attribute;
    }

    // Whether a list is the empty one that members begin with. To ask an array for its count through an interface costs much more.
    public static bool IsDefault(IReadOnlyList<BatchSecurityLabel>? labels) => ReferenceEquals(labels, Array.Empty<BatchSecurityLabel>());

    private static void RunAll<T>(IReadOnlyList<T?>? list, string member)
        where T : class
    {
        RunList(list, member);
        for (var i = 0; i < list!.Count; i++)
        {
            if (list[i] is null)
            {
                throw IsNull(member);
            }
        }
    }

    private static void RunList<T>(IReadOnlyList<T>? list, string member)
    {
        if (list is null)
        {
            throw new ArgumentException($"The item cannot be sent: {member} is null. A list without elements is empty.");
        }
    }

    private static ArgumentException IsNull(string member) => new($"The item cannot be sent: an element of {member} is null.");
}
