namespace ThreatConnect.Testing.Endpoints;

internal static class GroupAnswers
{
    public static Task WriteAsync(Exchange exchange, Group group, ItemShape shape) => Envelope.WriteObjectAsync(
        exchange,
        shape is ItemShape.Created ? StatusCodes.Status201Created : StatusCodes.Status200OK,
        group.Type.Entity,
        writer => GroupWriter.Write(writer, group, exchange.View(shape)));

    public static Task WriteListAsync(Exchange exchange, GroupType? type, Page<Group> page)
    {
        var view = exchange.View(type is null ? ItemShape.GenericList : ItemShape.TypedList);
        return Envelope.WriteListAsync(
            exchange,
            type?.Entity ?? "group",
            page,
            (writer, group) => GroupWriter.Write(writer, group, view));
    }
}
