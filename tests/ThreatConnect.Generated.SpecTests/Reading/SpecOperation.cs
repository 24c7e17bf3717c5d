using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests.Reading;

// An operation of the document: a path with a method.
internal sealed record SpecOperation(string Id, string Method, string Path, IReadOnlyList<string> Query, IReadOnlyList<string> SuccessCodes)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

    public static IEnumerable<SpecOperation> ReadAll(YamlNode root) =>
        from path in root.Members("paths")
        from method in path.Value.Members().Where(member => s_methods.Contains(member.Key)).Select(member => member.Key)
        select Read(path.Key, method, path.Value);

    private static SpecOperation Read(string path, string method, YamlNode item)
    {
        var operation = item[method];
        var query = item.List("parameters").Concat(operation.List("parameters")).Select(SpecDocument.Resolve)
            .Where(parameter => parameter.Text("in") == "query");
        var success = operation.Members("responses").Select(response => response.Key).Where(code => code.StartsWith('2'));
        return new SpecOperation(
            operation.Text("operationId") ?? "",
            method.ToUpperInvariant(),
            path,
            [.. query.Select(parameter => parameter.Text("name")!)],
            [.. success]);
    }
}
