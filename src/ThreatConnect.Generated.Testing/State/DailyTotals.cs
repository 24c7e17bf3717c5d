namespace ThreatConnect.Testing.State;

// The present content of an owner that existed at the end of a day.
internal sealed record DailyTotals(
    Owner Owner,
    DateOnly Date,
    IReadOnlyList<Group> Groups,
    IReadOnlyList<Indicator> Indicators,
    int TaskCount,
    int TagCount)
{
    private const int Days = 30;

    public static IEnumerable<DailyTotals> Of(Store store, Owner owner, DateOnly today)
    {
        var groups = store.Groups.List(group => group.Owner == owner, PageRequest.Everything).Items;
        var tasks = store.Tasks.List(task => task.Owner == owner, PageRequest.Everything).Items;
        var indicators = store.Indicators.List(indicator => indicator.Owner == owner, PageRequest.Everything).Items;
        for (var back = Days - 1; back >= 0; back--)
        {
            var date = today.AddDays(-back);
            var groupsThen = Until(groups, date);
            var indicatorsThen = Until(indicators, date);
            var tags = groupsThen.SelectMany(group => group.Tags).Concat(indicatorsThen.SelectMany(indicator => indicator.Tags));
            yield return new DailyTotals(owner, date, groupsThen, indicatorsThen, Until(tasks, date).Length, tags.Distinct().Count());
        }
    }

    // The number of attributes of the items that existed at the end of the day.
    public int AttributesOf(IEnumerable<Item> items) => items
        .SelectMany(item => item.Attributes)
        .Count(attribute => DateOnly.FromDateTime(attribute.DateAdded.UtcDateTime) <= Date);

    private static T[] Until<T>(IReadOnlyList<T> items, DateOnly date)
        where T : Item => [.. items.Where(item => DateOnly.FromDateTime(item.DateAdded.UtcDateTime) <= date)];
}
