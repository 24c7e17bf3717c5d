namespace ThreatConnect.Resources.Batch.Items;

// Finds lists, and elements of them, that must not be null, and are: the compiler can be talked out of it. Names of tags are checked where
// they are written.
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
        RunAll(indicator.AssociatedGroups, nameof(indicator.AssociatedGroups));
        RunList(indicator.AssociatedGroupIds, nameof(indicator.AssociatedGroupIds));
        RunAll(indicator.FileOccurrences, nameof(indicator.FileOccurrences));
    }

    private static void RunAttached(BatchObject item)
    {
        RunAll(item.Attributes, nameof(item.Attributes));
        for (var i = 0; i < item.Attributes.Count; i++)
        {
            RunAll(item.Attributes[i].SecurityLabels, $"{nameof(BatchAttribute)}.{nameof(BatchAttribute.SecurityLabels)}");
        }

        RunList(item.Tags, nameof(item.Tags));
        RunAll(item.SecurityLabels, nameof(item.SecurityLabels));
        RunAll(item.AssociatedIndicators, nameof(item.AssociatedIndicators));
    }

    private static void RunAll<T>(IReadOnlyList<T?>? list, string member)
        where T : class
    {
        RunList(list, member);
        for (var i = 0; i < list!.Count; i++)
        {
            if (list[i] is null)
            {
                throw new ArgumentException($"The item cannot be sent: an element of {member} is null.");
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
}
