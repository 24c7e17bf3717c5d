namespace ThreatConnect.Testing.Endpoints;

internal static class IndicatorAnswers
{
    public static Task WriteAsync(Exchange exchange, Indicator indicator, ItemShape shape) => Envelope.WriteObjectAsync(
        exchange,
        shape is ItemShape.Created ? StatusCodes.Status201Created : StatusCodes.Status200OK,
        indicator.Type.Entity,
        writer => IndicatorWriter.Write(writer, indicator, exchange.View(shape)));

    public static Task WriteListAsync(Exchange exchange, IndicatorType? type, Page<Indicator> page)
    {
        var view = exchange.View(type is null ? ItemShape.GenericList : ItemShape.TypedList);
        return Envelope.WriteListAsync(
            exchange,
            type?.Entity ?? "indicator",
            page,
            (writer, indicator) => IndicatorWriter.Write(writer, indicator, view));
    }
}
