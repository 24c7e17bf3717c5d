namespace ThreatConnect.Resources;

// Options that only some lists take, although every list accepts their type. To ignore one would return another list than the caller asked
// for.
internal static class SpecialOptions
{
    public static TOptions? Find<TOptions>(ListOptions? options)
        where TOptions : ListOptions
    {
        if (options is not TOptions own)
        {
            Reject(options);
            return null;
        }

        return own;
    }

    public static void Reject(ListOptions? options)
    {
        switch (options)
        {
            case IndicatorListOptions { ModifiedSince: not null }:
                throw NotTaken(nameof(IndicatorListOptions.ModifiedSince), "indicators");
            case TagListOptions { Detailed: true }:
                throw NotTaken(nameof(TagListOptions.Detailed), "tags");
            default:
                break;
        }
    }

    // The same options with a time. One that the options have already would be disregarded.
    public static IndicatorListOptions WithModifiedSince(ListOptions? options, DateTimeOffset modifiedSince)
    {
        var common = options ?? new ListOptions();
        return Find<IndicatorListOptions>(options)?.ModifiedSince is { } other && other != modifiedSince
            ? throw new ArgumentException(
                $"{nameof(IndicatorListOptions.ModifiedSince)} of the options is {other:O}, and the argument is {modifiedSince:O}: "
                + "give one of them.",
                nameof(options))
            : new IndicatorListOptions
            {
                PageSize = common.PageSize,
                MaxItems = common.MaxItems,
                Start = common.Start,
                PagesInFlight = common.PagesInFlight,
                ModifiedSince = modifiedSince,
            };
    }

    private static ArgumentException NotTaken(string option, string items) =>
        new($"{option} cannot be used here: the API has it only in lists of the {items} of owners. Pass options without {option}.", option);
}
