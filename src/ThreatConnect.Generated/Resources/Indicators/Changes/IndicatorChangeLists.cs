using ThreatConnect.Json;
using ThreatConnect.Paging;
using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// Requests the lists that the changes of an owner are read from.
internal static class IndicatorChangeLists
{
    private static readonly IndicatorFilter<Indicator> s_filter = new();

    // The platform lists active indicators only, unless both are asked for.
    private static FilterQuery ActiveOrNot => (s_filter.Active == true | s_filter.Active == false).ToQuery();

    public static IndicatorChanges Create(
        ApiContext context, IndicatorCursor? cursor, Include include, IndicatorChangeOptions options, CancellationToken cancellationToken)
    {
        var owner = ChangeHash.OfOwner(context.OwnerName);
        if (cursor is not null && cursor.Owner != owner)
        {
            throw new ArgumentException(
                $"The cursor is that of another owner than {context.OwnerName ?? "the organization of the caller"}: "
                + "each owner has cursors of its own.",
                nameof(cursor));
        }

        return new ChangePass(SourceOf(context, owner, include), cursor, options, cancellationToken);
    }

    // The changes of the last minute are not returned later: a program reads the list after them.
    public static async Task<IndicatorCursor> GetCursorAsync(ApiContext context, CancellationToken cancellationToken)
    {
        var (owner, options) = (ChangeHash.OfOwner(context.OwnerName), new IndicatorChangeOptions());
        var source = SourceOf(context, owner, Include.None);
        var page = await source.Modified(null)(0, 1, cancellationToken).ConfigureAwait(false);
        if (page.ServerTime is not { } now)
        {
            throw new ThreatConnectTransportException(
                $"{HttpMethod.Get} {page.Target}: the response does not have the time of the server (Date), from which changes could be "
                + "read. Begin without a cursor: ChangesSinceAsync(null).",
                HttpMethod.Get,
                page.Target);
        }

        var since = Math.Max(0, now - options.OverlapSeconds);
        var time = DateTimeOffset.FromUnixTimeSeconds(since);
        var deleted = await OverlappingList.ReadAsync(source.Deleted(time), ChangeHash.Of, options.PageSize, cancellationToken)
            .ConfigureAwait(false);
        var modified = await OverlappingList.ReadAsync(source.Modified(time), ChangeHash.Of, options.PageSize, cancellationToken)
            .ConfigureAwait(false);
        return new IndicatorCursor(
            owner,
            new ChangePosition(since, [.. modified.Items.Select(ChangeHash.Of)]),
            new ChangePosition(since, [.. deleted.Items.Select(ChangeHash.Of)]));
    }

    private static ChangeSource SourceOf(ApiContext context, ulong owner, Include include)
    {
        var includes = include.ToWire();
        return new ChangeSource(owner, since => Deleted(context, since), since => Modified(context, since, includes));
    }

    private static PageReader<DeletedIndicator> Deleted(ApiContext context, DateTimeOffset since)
    {
        var texts = new SharedTexts();
        return async (start, limit, token) => ResponseReader.ReadPage(
            await context.Indicators.ListDeletedIndicatorsAsync(context.OwnerName, new PageQuery(start, limit), since, token)
                .ConfigureAwait(false),
            ModelReader<DeletedIndicator>.Instance,
            texts,
            "indicator");
    }

    private static PageReader<Indicator> Modified(ApiContext context, DateTimeOffset? since, IReadOnlyList<string>? includes)
    {
        var texts = new SharedTexts();
        return async (start, limit, token) => ResponseReader.ReadPage(
            await context.Indicators.ListIndicatorsAsync(
                context.OwnerNames, new PageQuery(start, limit), ActiveOrNot, includes, since, token).ConfigureAwait(false),
            ModelReader<Indicator>.Instance,
            texts,
            "indicator");
    }
}
